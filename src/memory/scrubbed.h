#pragma once

#include <cstdint>
#include <optional>

#include "base/clock.h"
#include "base/id.h"
#include "storage/database.h"

namespace theseus::memory {

/// When a search of all files found nothing more of what the row of that seq erased; nothing until
/// then.
std::optional<base::Time> find_scrubbed_at(storage::Transaction& transaction, std::int64_t seq);

/// The same of an erased memory, by its `erase` row.
std::optional<base::Time> find_scrubbed_at(storage::Transaction& transaction,
                                           const base::Id& memory);

/// Where a memory that was erased stands in the journal.
struct ErasedRows {
  std::int64_t first = 0;
  std::int64_t erased_by = 0;
};

/// Nothing where no row erased it.
std::optional<ErasedRows> find_erased_rows(storage::Transaction& transaction,
                                           const base::Id& memory);

}  // namespace theseus::memory
