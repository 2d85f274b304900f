#include "scrub/rewriting.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <system_error>

#include <fmt/format.h>

#include "base/error.h"
#include "scrub/unknown_file.h"
#include "storage/sqlite/database_copy.h"
#include "storage/sqlite/file_rewrite.h"
#include "storage/sqlite/sqlite_file.h"

namespace theseus::scrub {
namespace {

using std::chrono::milliseconds;

// Measured: 5 s for each GiB of the file.
constexpr std::int64_t kMillisecondsAGibibyte = 5000;
constexpr std::int64_t kGibibyte = std::int64_t{1} << 30;
constexpr milliseconds kShortestPause{100};
constexpr milliseconds kLongestPause{5'000};
constexpr milliseconds kPatience{30'000};

// False once a stop is asked for.
bool wait(milliseconds pause, const std::stop_token& stop) {
  std::mutex mutex;
  std::condition_variable_any stopped;
  std::unique_lock lock(mutex);
  stopped.wait_for(lock, stop, pause, [] { return false; });
  return !stop.stop_requested();
}

bool try_for_long(const std::stop_token& stop, const std::function<bool()>& attempt) {
  milliseconds waited{0};
  for (milliseconds pause = kShortestPause; !attempt();
       pause = std::min(2 * pause, kLongestPause)) {
    if (waited >= kPatience || !wait(pause, stop)) return false;
    waited += pause;
  }
  return true;
}

std::vector<WaitingErase> load_waiting(storage::Database& database) {
  std::vector<WaitingErase> waiting;
  database.read([&](storage::Transaction& transaction) { waiting = read_waiting(transaction); });
  return waiting;
}

}  // namespace

RewriteCost estimate_rewrite(const std::filesystem::path& folder) {
  const std::filesystem::path file = folder / storage::kDatabaseName;
  const std::int64_t bytes = storage::size_of_sqlite(file).file_bytes;
  std::error_code unknown;
  const std::filesystem::space_info space = std::filesystem::space(folder, unknown);
  return {.pause = milliseconds(bytes * kMillisecondsAGibibyte / kGibibyte),
          .needed_bytes = storage::bytes_to_rewrite(file),
          .free_bytes = unknown ? 0 : static_cast<std::int64_t>(space.available)};
}

bool empty_log(storage::Database& database, const std::stop_token& stop) {
  return try_for_long(stop, [&database] { return database.empty_log(); });
}

bool hold_still(storage::Database& database, const std::stop_token& stop,
                const std::function<void()>& work) {
  return try_for_long(stop, [&] { return database.hold_still(work); });
}

Rewriting rewrite(storage::Database& database, const std::stop_token& stop) {
  database.rewrite();
  return empty_log(database, stop) ? Rewriting::done : Rewriting::log_held;
}

std::vector<WaitingErase> set_scrubbed(storage::Database& database,
                                       const std::vector<WaitingErase>& erases,
                                       const base::Clock& clock) {
  std::vector<WaitingErase> scrubbed;
  if (erases.empty()) return scrubbed;
  database.write([&](storage::Transaction& transaction) {
    scrubbed.clear();
    for (const WaitingErase& erase : erases) {
      if (set_scrubbed(transaction, erase, clock.now())) scrubbed.push_back(erase);
    }
    return storage::Ending::commit;
  });
  return scrubbed;
}

std::int64_t scrub_by_rewriting(const ScrubWish& wish) {
  if (const auto file = find_unknown_file(wish.folder, wish.copies)) {
    throw base::Error(base::ErrorKind::conflict,
                      fmt::format("Erased text may stand in {} as well, which this release does "
                                  "not know. Nothing was changed. Move the file out of the data "
                                  "folder or remove it, then run the same command again.",
                                  (wish.folder / *file).string()));
  }
  // Read first: what is erased while the file is written anew is not among them.
  const std::vector<WaitingErase> waiting = load_waiting(wish.database);
  if (rewrite(wish.database, wish.stop) == Rewriting::log_held) {
    throw base::Error(base::ErrorKind::busy,
                      "The database was written anew, but a reader has kept hold of its log, in "
                      "which erased text may stand. The data is unharmed. Try again when long "
                      "reads, such as a backup, have ended.");
  }
  return std::ssize(set_scrubbed(wish.database, waiting, wish.clock));
}

}  // namespace theseus::scrub
