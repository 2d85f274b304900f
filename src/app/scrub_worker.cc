#include "app/scrub_worker.h"

#include <algorithm>
#include <utility>

#include "base/error.h"
#include "scrub/scrub_rows.h"

namespace theseus::app {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

// Erases that come one behind the other are looked for together.
constexpr milliseconds kLookEvery{250};
// What waits for another process, for a reader or for a person.
constexpr milliseconds kShortestPause{1000};
constexpr milliseconds kLongestPause{60'000};
// A search reads every file whole, and the log cannot be moved while it runs: where erases never
// end, it runs for a fifth of the time at most.
constexpr int kRestsASearch = 4;

constexpr const char* kLeft =
    "Erased text may stand in space of the database that no row covers, and to write it anew "
    "would stop writers for longer than erase.vacuum_pause. theseus doctor --scrub says for how "
    "long, and does it.";

}  // namespace

ScrubWorker::ScrubWorker(Parts parts) : parts_(std::move(parts)), scrubber_(parts_.scrubber) {
  if (parts_.place == Place::at_end) return;
  thread_ = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

void ScrubWorker::add(std::int64_t seq, const memory::ErasedForms& forms) {
  scrubber_.add(seq, forms.list(), forms.is_complete());
}

void ScrubWorker::finish() {
  if (parts_.place == Place::at_end && scrubber_.has_work()) turn({});
}

void ScrubWorker::look(const std::stop_token& stop) {
  if (parts_.place == Place::at_end) parts_.empty_spaces();
  take(scrubber_.run(stop));
}

// What a round counted at its beginning would hide what was erased since.
std::int64_t ScrubWorker::count() const {
  std::int64_t waiting = 0;
  parts_.scrubber.database.read(
      [&](storage::Transaction& transaction) { waiting = scrub::count_waiting(transaction); });
  return waiting;
}

ErasingFigures ScrubWorker::figures() const {
  if (!parts_.has_rows()) return {};
  try {
    waiting_ = count();
  } catch (const base::Error&) {
    // /metrics answers whatever happens to the data: what was counted last stands.
  }
  return {.waiting = waiting_, .left = left_};
}

void ScrubWorker::run(const std::stop_token& stop) {
  std::unique_lock lock(sleep_);
  while (!stop.stop_requested()) {
    if (is_due()) turn(stop);
    woken_.wait_for(lock, stop, kLookEvery, [] { return false; });
  }
}

bool ScrubWorker::is_due() const {
  const auto now = steady_clock::now();
  return now >= rested_at_ && (scrubber_.has_work() || now >= due_at_);
}

void ScrubWorker::turn(const std::stop_token& stop) {
  rest_ = milliseconds(0);
  try {
    if (parts_.may_scrub()) {
      look(stop);
    } else {
      pause_ = kLongestPause;
    }
  } catch (const std::exception& error) {
    hinder(error.what());
  }
  due_at_ = steady_clock::now() + pause_;
  rested_at_ = steady_clock::now() + rest_;
}

void ScrubWorker::take(const scrub::ScrubRound& round) {
  left_ = round.left;
  if (parts_.log != nullptr && round.scrubbed > 0) {
    parts_.log->write(base::LogLevel::info, "scrubbed",
                      {{"erases", round.scrubbed}, {"rewritten", round.has_rewritten}});
  }
  rest_ = kRestsASearch * round.searched;
  if (!round.obstacle.empty()) {
    hinder(round.obstacle);
    if (round.is_cut_short) rest_ = std::max(rest_, pause_);
    return;
  }
  if (round.left > 0) return hinder(kLeft);
  told_.clear();
  pause_ = round.waiting > 0 ? kShortestPause : kLongestPause;
}

// Tried again with growing pauses, and when something more is erased before they end: but not where
// a search was cut short, which would be cut short again.
void ScrubWorker::hinder(std::string_view obstacle) {
  pause_ = std::clamp(pause_ * 2, kShortestPause, kLongestPause);
  if (parts_.log != nullptr && told_ != obstacle) {
    parts_.log->write(base::LogLevel::warning, "erased_text_waits", {{"message", obstacle}});
  }
  told_ = obstacle;
}

}  // namespace theseus::app
