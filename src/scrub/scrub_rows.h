#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/clock.h"
#include "storage/database.h"

namespace theseus::scrub {

/// Says that the files may still hold what this transaction takes away for the erase of that
/// journal row: called once in each that empties bodies for it, so that a crash leaves no erase
/// that nobody looks after. The column `found` counts them, those of all processes. Whoever
/// called it hands the forms to `Scrubber::add`, once, when the transaction is committed. The table
/// is that of step 0004.
void note_erase(storage::Transaction& transaction, std::int64_t seq);

/// An erase whose text may still be in the files.
struct WaitingErase {
  std::int64_t seq = 0;
  std::int64_t found = 0;  ///< in how many transactions it took something away
  bool goes_on = false;    ///< of a space that still holds something: to be looked for when not
};

/// When nothing of it was found any more; nothing while something may be left, or where no such
/// erase is known.
std::optional<base::Time> find_scrubbed_at(storage::Transaction& transaction, std::int64_t seq);

/// The erases that wait, the oldest first.
std::vector<WaitingErase> read_waiting(storage::Transaction& transaction);

std::int64_t count_waiting(storage::Transaction& transaction);

/// Nothing of that erase is left, of what it had taken away when it was read. False where it has
/// taken away more since, goes on, or is scrubbed already: then nothing changes.
bool set_scrubbed(storage::Transaction& transaction, const WaitingErase& erase, base::Time now);

}  // namespace theseus::scrub
