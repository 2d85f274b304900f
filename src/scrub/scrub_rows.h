#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/clock.h"
#include "storage/database.h"

namespace theseus::scrub {

/// Says that the files may still hold what the erase of that journal row took away. Called in each
/// transaction that empties bodies for it, so a crash leaves no erase that nobody looks after; a
/// row that was scrubbed before stands as found again. The table is that of step 0004.
void note_erase(storage::Transaction& transaction, std::int64_t seq);

/// When nothing of it was found any more; nothing while something may be left, or where no such
/// erase is known.
std::optional<base::Time> find_scrubbed_at(storage::Transaction& transaction, std::int64_t seq);

/// The erases that wait, the oldest first, at most `limit` of those behind `after`.
std::vector<std::int64_t> read_waiting(storage::Transaction& transaction, std::int64_t after,
                                       std::int64_t limit);

std::int64_t count_waiting(storage::Transaction& transaction);

/// The newest erase of all; 0 where there is none.
std::int64_t newest_erase(storage::Transaction& transaction);

/// Nothing of that erase is left.
void set_scrubbed(storage::Transaction& transaction, std::int64_t seq, base::Time now);

/// The same of every erase up to that one, of which nothing needs to be known where the whole file
/// was written anew since.
std::int64_t set_all_scrubbed(storage::Transaction& transaction, std::int64_t last, base::Time now);

}  // namespace theseus::scrub
