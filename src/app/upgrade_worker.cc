#include "app/upgrade_worker.h"

#include <algorithm>

#include "base/error.h"

namespace theseus::app {
namespace {

using std::chrono::milliseconds;
using upgrade::Outcome;
using upgrade::Stage;
using upgrade::StepStatus;
using upgrade::UpgradeRefusal;
using upgrade::UpgradeStatus;

constexpr milliseconds kPause{1000};
constexpr milliseconds kLongestPause{60'000};

constexpr std::string_view kRefused =
    "The proof of an upgrade found rows that are not as they must be. The old shape is read, and "
    "nothing is lost. Somebody must decide: theseus upgrade run carries all rows anew, theseus "
    "upgrade rollback takes the upgrade back.";

bool is_any_in(const UpgradeStatus& status, std::initializer_list<Stage> stages) {
  return std::ranges::any_of(status.steps, [&](const StepStatus& step) {
    return step.stage && std::ranges::find(stages, *step.stage) != stages.end();
  });
}

bool has_queue(const UpgradeStatus& status) {
  return std::ranges::any_of(status.steps, [](const StepStatus& step) {
    return step.stage && upgrade::is_window_open(*step.stage);
  });
}

// Which release began it will carry it as well.
bool is_of_newer_release(const UpgradeStatus& status) {
  return std::ranges::any_of(status.steps, [](const StepStatus& step) {
    const bool is_over = step.stage == Stage::finalized || step.stage == Stage::rolled_back;
    return !is_over && (step.name.empty() || !step.stage);
  });
}

// Of the oldest window, if all of it is being watched: since when.
std::optional<base::Time> find_watched_since(const UpgradeStatus& status) {
  std::optional<std::int64_t> oldest;
  std::optional<base::Time> since;
  for (const StepStatus& step : status.steps) {
    if (step.stage == Stage::finalized || step.stage == Stage::rolled_back) continue;
    oldest = std::min(oldest.value_or(step.upgrade), step.upgrade);
  }
  for (const StepStatus& step : status.steps) {
    if (step.upgrade != oldest || step.stage == Stage::finalized) continue;
    if (step.stage != Stage::watching) return std::nullopt;
    since = std::max(since.value_or(step.since), step.since);
  }
  return since;
}

}  // namespace

UpgradeWorker::UpgradeWorker(Parts parts)
    : parts_(parts), thread_([this](const std::stop_token& stop) { run(stop); }) {}

void UpgradeWorker::run(const std::stop_token& stop) {
  std::unique_lock lock(mutex_);
  while (!stop.stop_requested()) {
    turn(stop);
    woken_.wait_for(lock, stop, pause_, [] { return false; });
  }
}

void UpgradeWorker::turn(const std::stop_token& stop) {
  try {
    if (parts_.data.access() != upgrade::Access::read_write) {
      pause_ = kPause;
      return;
    }
    const UpgradeStatus status = parts_.data.upgrade_status();
    is_refused_ = is_any_in(status, {Stage::refused});
    const Outcome outcome = is_of_newer_release(status) ? upgrade::Done{} : work(status, stop);
    if (!stop.stop_requested()) take(outcome);
    write_receipts();
  } catch (const base::Error& error) {
    fail(error.what());
  } catch (const std::exception& error) {
    fail(error.what());
  }
}

Outcome UpgradeWorker::work(const UpgradeStatus& status, const std::stop_token& stop) {
  upgrade::Upgrader& upgrader = parts_.data.upgrader();
  // First: the rest may take minutes, and readers of a step that is proven give a long queue up.
  if (has_queue(status)) upgrader.carry_queues(stop);
  if (is_any_in(status, {Stage::contracting, Stage::reverting})) {
    note_before();
    const Outcome cleaned = upgrader.recover(stop);
    if (!cleaned) return cleaned;
  }
  // Carried anew without a change it would be refused anew.
  if (is_any_in(status, {Stage::refused})) return leave_to_person("upgrade_refused", kRefused);
  if (is_any_in(status, {Stage::serving, Stage::backfilling, Stage::verified})) {
    return upgrader.carry(stop);
  }
  return is_due(status) ? finalize(stop) : upgrade::Done{};
}

bool UpgradeWorker::is_due(const UpgradeStatus& status) {
  const base::Time now = parts_.clock.now();
  const WindowWatch::Moment moment{.time = now, .steady = std::chrono::steady_clock::now()};
  return parts_.finalize_after &&
         watch_.is_over(find_watched_since(status), moment, *parts_.finalize_after) &&
         now >= asks_again_;
}

// What has to be asked about waits for somebody who can answer.
Outcome UpgradeWorker::finalize(const std::stop_token& stop) {
  note_before();
  const Outcome outcome = parts_.data.upgrader().finalize({.accepts = false, .stop = stop});
  if (outcome || outcome.error().kind != UpgradeRefusal::Kind::asks) return outcome;
  asks_again_ = parts_.clock.now() + kLongestPause;
  const std::string& changed = outcome.error().changed;
  return leave_to_person("upgrade_not_finalized",
                         outcome.error().message + (changed.empty() ? "" : ". " + changed));
}

Outcome UpgradeWorker::leave_to_person(std::string_view event, std::string_view message) {
  if (parts_.log != nullptr && message != told_) {
    parts_.log->write(base::LogLevel::warning, event, {{"message", message}});
  }
  told_ = message;
  return upgrade::Done{};
}

void UpgradeWorker::note_before() {
  if (parts_.receipts != nullptr) parts_.receipts->note_before();
}

// Also those that a process has left due that died. What cannot be written now is tried again.
void UpgradeWorker::write_receipts() {
  if (parts_.receipts == nullptr) return;
  try {
    for (const receipts::ChainHead& head : parts_.receipts->write()) {
      if (parts_.log == nullptr) continue;
      parts_.log->write(base::LogLevel::info, "receipt_written",
                        {{"number", head.number}, {"sha256", std::string_view(head.sha256)}});
    }
    receipt_failure_.clear();
  } catch (const base::Error& error) {
    if (parts_.log != nullptr && receipt_failure_ != error.what()) {
      parts_.log->write(base::LogLevel::warning, "receipt_not_written",
                        {{"message", error.what()}});
    }
    receipt_failure_ = error.what();
  }
}

// Another process that does the same work is no failure.
void UpgradeWorker::take(const Outcome& outcome) {
  if (!outcome && outcome.error().kind != UpgradeRefusal::Kind::busy) {
    return fail(outcome.error().message);
  }
  is_failing_ = false;
  pause_ = kPause;
}

void UpgradeWorker::fail(std::string_view message) {
  is_failing_ = true;
  pause_ = std::clamp(pause_ * 2, kPause, kLongestPause);
  if (parts_.log != nullptr) {
    parts_.log->write(base::LogLevel::warning, "upgrade_stopped", {{"message", message}});
  }
}

}  // namespace theseus::app
