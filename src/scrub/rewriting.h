#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <vector>

#include "base/clock.h"
#include "scrub/scrub_rows.h"
#include "storage/database.h"

namespace theseus::scrub {

/// What it takes to write the database of a data folder anew.
struct RewriteCost {
  std::chrono::milliseconds pause{0};  ///< every write waits about so long
  std::int64_t needed_bytes = 0;       ///< of the folder's disk, for a while
  std::int64_t free_bytes = 0;
};
RewriteCost estimate_rewrite(const std::filesystem::path& folder);

/// Empties the log, waiting for readers for half a minute, less and less often, since each try
/// stops writers for a moment; false where one still holds it then, or a stop is asked for.
bool empty_log(storage::Database& database, const std::stop_token& stop);

/// `Database::hold_still`, waiting for readers likewise.
bool hold_still(storage::Database& database, const std::stop_token& stop,
                const std::function<void()>& work);

enum class Rewriting { done, log_held };

/// Writes the database anew: behind it no erased text is left in the database's files, whatever it
/// was, so nobody needs to know the texts. SQLite's VACUUM copies live cells, and nothing else,
/// into a new database, and writes every page of that in one commit; when the log is then moved and
/// cut, each page of the file has been overwritten or cut off, and the log holds nothing. What may
/// stand behind the cells of a new page is of other live ones. `log_held` where a reader keeps that
/// from happening. Errors are those of `Database::rewrite`.
Rewriting rewrite(storage::Database& database, const std::stop_token& stop = {});

/// Says of each of these that nothing is left of it, but for those that took away more since they
/// were read; gives the others.
std::vector<WaitingErase> set_scrubbed(storage::Database& database,
                                       const std::vector<WaitingErase>& erases,
                                       const base::Clock& clock);

/// What is to be scrubbed.
struct ScrubWish {
  storage::Database& database;
  const base::Clock& clock;
  std::filesystem::path folder;
  std::vector<std::string> copies = {};  ///< whole ones, listed with their age elsewhere
  std::stop_token stop = {};
};

/// What `doctor --scrub` does: writes the database anew, however long writes wait, and says so of
/// every erase that waited before, but for spaces that are not empty yet. Gives how many that were.
/// Error(conflict), before anything is done, where a file stands in the folder that may hold erased
/// text as well; Error(busy) where a reader keeps hold of the log: nothing is lost, and the same
/// call may succeed later.
std::int64_t scrub_by_rewriting(const ScrubWish& wish);

}  // namespace theseus::scrub
