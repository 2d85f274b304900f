#include "scrub/scrubber.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <utility>

#include "base/error.h"
#include "scrub/rewriting.h"
#include "scrub/search_passes.h"
#include "scrub/unknown_file.h"
#include "storage/sqlite/database_copy.h"
#include "storage/sqlite/sqlite_file.h"

namespace theseus::scrub {
namespace {

constexpr std::size_t kMostKnownBytes = std::size_t{64} << 20;
// The process that searches takes about 32 times as much.
constexpr std::size_t kMostBytesAPass = std::size_t{2} << 20;

constexpr const char* kLogHeld =
    "A reader, such as a backup, keeps hold of the database's log, in which erased text may stand.";

}  // namespace

Scrubber::Scrubber(Parts parts) : parts_(std::move(parts)), known_(kMostKnownBytes) {}

void Scrubber::add(std::int64_t seq, const std::vector<std::string>& forms,
                   bool is_complete) noexcept {
  known_.add(seq, forms, is_complete);
  has_work_ = true;
}

ScrubRound Scrubber::run(const std::stop_token& stop) {
  round_ = {};
  has_work_ = false;
  copies_ = parts_.find_copies();
  // Before the rows: what is told of meanwhile has its row already.
  const std::vector<WaitingErase> known = known_.erases();
  const std::vector<WaitingErase> waiting = load_waiting();
  forget_scrubbed(known, waiting);
  Sorted sorted = sort(waiting);
  const std::vector<WaitingErase> found = search(sorted.to_search, stop);
  sorted.to_rewrite.insert(sorted.to_rewrite.end(), found.begin(), found.end());
  if (!sorted.to_rewrite.empty() && !stop.stop_requested()) write_anew(sorted.to_rewrite, stop);
  round_.waiting = static_cast<std::int64_t>(waiting.size()) - round_.scrubbed;
  return round_;
}

std::vector<WaitingErase> Scrubber::load_waiting() {
  std::vector<WaitingErase> waiting;
  parts_.database.read(
      [&](storage::Transaction& transaction) { waiting = read_waiting(transaction); });
  return waiting;
}

// By another process, or by a person.
void Scrubber::forget_scrubbed(const std::vector<WaitingErase>& known,
                               const std::vector<WaitingErase>& waiting) {
  const auto is_waiting = [&](std::int64_t seq) {
    return std::ranges::binary_search(waiting, seq, {}, &WaitingErase::seq);
  };
  for (const WaitingErase& erase : known) {
    if (!is_waiting(erase.seq)) known_.forget(erase);
  }
  std::erase_if(found_, [&](std::int64_t seq) { return !is_waiting(seq); });
  std::erase_if(first_seen_, [&](const auto& seen) { return !is_waiting(seen.first); });
}

Scrubber::Sorted Scrubber::sort(const std::vector<WaitingErase>& waiting) {
  Sorted sorted;
  for (const WaitingErase& erase : waiting) {
    if (erase.goes_on) continue;
    const KnownForms::Knowledge knowledge = known_.knowledge_of(erase);
    const bool is_whole = knowledge == KnownForms::Knowledge::whole;
    if (is_whole && !found_.contains(erase.seq)) {
      sorted.to_search.push_back(erase);
    } else if (is_whole || knowledge == KnownForms::Knowledge::partial || is_overdue(erase)) {
      sorted.to_rewrite.push_back(erase);
    }
  }
  return sorted;
}

bool Scrubber::is_overdue(const WaitingErase& erase) {
  const base::Time now = parts_.clock.now();
  const auto [seen, is_new] = first_seen_.emplace(erase.seq, now);
  return now - seen->second >= parts_.patience;
}

std::vector<WaitingErase> Scrubber::search(const std::vector<WaitingErase>& erases,
                                           const std::stop_token& stop) {
  std::vector<WaitingErase> clean;
  std::vector<WaitingErase> found;
  const SearchEnd end = search_files(erases, stop);
  if (!end.is_finished()) {
    round_.obstacle = end.failure;
    return found;
  }
  for (std::size_t group = 0; group < erases.size(); ++group) {
    const Finding& finding = end.findings[group];
    if (!finding.is_found()) clean.push_back(erases[group]);
    if (finding.in_database) {
      found_.insert(erases[group].seq);
      found.push_back(erases[group]);
    } else if (finding.elsewhere) {
      round_.obstacle = fmt::format("Erased text stands in {}.", finding.elsewhere->file);
    }
  }
  set_scrubbed(clean);
  return found;
}

SearchEnd Scrubber::search_files(const std::vector<WaitingErase>& erases,
                                 const std::stop_token& stop) {
  if (erases.empty()) return {};
  SearchOrder order{
      .folder = parts_.folder.string(), .database = storage::kDatabaseName, .left_out = copies_};
  for (const WaitingErase& erase : erases) order.groups.push_back(known_.forms_of(erase.seq));
  return search_in_passes(order, kMostBytesAPass,
                          [&](const SearchOrder& pass) { return search_once(pass, stop); });
}

// Between two passes the log may be moved into the file: what stands nowhere, neither in the file
// nor in an empty log, comes into neither again.
SearchEnd Scrubber::search_once(const SearchOrder& order, const std::stop_token& stop) {
  SearchEnd end{.failure = kLogHeld};
  hold_still(parts_.database, stop, [&] {
    const auto begun = std::chrono::steady_clock::now();
    end = search_in_child(order, {.stop = stop,
                                  .find_obstacle = [this] { return find_long_log(); },
                                  .program = parts_.program});
    round_.searched +=
        std::chrono::ceil<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begun);
    if (!end.is_finished()) {
      end.failure = "The search of the files has not come to its end: " + end.failure + ".";
    }
  });
  return end;
}

// Why the search must end: while it runs nobody can move the log into the file.
std::string Scrubber::find_long_log() {
  const auto [file_bytes, log_bytes] =
      storage::size_of_sqlite(parts_.folder / storage::kDatabaseName);
  if (log_bytes <= std::max(parts_.most_log_bytes, file_bytes / 4)) return {};
  round_.is_cut_short = true;
  return "so much was written meanwhile that the database's log grew too long";
}

// Whether no file is there that somebody would have to search for what nobody can name.
bool Scrubber::may_go_unseen() {
  const auto file = find_unknown_file(parts_.folder, copies_);
  if (file) {
    round_.obstacle = fmt::format(
        "Erased text that can no longer be searched for may stand in {}, which this release does "
        "not know: move it out of the data folder, or remove it.",
        *file);
  }
  return !file;
}

void Scrubber::write_anew(const std::vector<WaitingErase>& erases, const std::stop_token& stop) {
  std::vector<WaitingErase> to_search;
  std::vector<WaitingErase> unseen;
  for (const WaitingErase& erase : erases) {
    const bool is_known = known_.knowledge_of(erase) == KnownForms::Knowledge::whole;
    (is_known ? to_search : unseen).push_back(erase);
  }
  if (!unseen.empty() && !may_go_unseen()) unseen.clear();
  if (to_search.empty() && unseen.empty()) return;
  if (estimate_rewrite(parts_.folder).pause > parts_.vacuum_pause) {
    round_.left = std::ssize(to_search) + std::ssize(unseen);
    return;
  }
  if (!rewrite(stop)) return;
  for (const WaitingErase& erase : to_search) found_.erase(erase.seq);
  set_scrubbed(unseen);
  if (!search(to_search, stop).empty()) {
    round_.obstacle = "Erased text stands in the database that was just written anew.";
  }
}

bool Scrubber::rewrite(const std::stop_token& stop) {
  try {
    const bool is_done = scrub::rewrite(parts_.database, stop) == Rewriting::done;
    round_.has_rewritten = true;
    if (!is_done) round_.obstacle = kLogHeld;
    return is_done;
  } catch (const base::Error& error) {
    round_.obstacle = error.what();
    return false;
  }
}

void Scrubber::set_scrubbed(const std::vector<WaitingErase>& erases) {
  const std::vector<WaitingErase> scrubbed =
      scrub::set_scrubbed(parts_.database, erases, parts_.clock);
  round_.scrubbed += std::ssize(scrubbed);
  for (const WaitingErase& erase : scrubbed) known_.forget(erase);
}

}  // namespace theseus::scrub
