#pragma once

#include <cstdint>

#include "base/clock.h"
#include "storage/database.h"
#include "upgrade/catalog.h"
#include "upgrade/progress.h"

namespace theseus::upgrade {

/// Notes that the backfill of a step begins: from the first row, whatever was done before.
void begin_backfill(storage::Transaction& transaction, const CatalogEntry& entry);

/// Carries the next `rows` rows behind the saved position and saves the new one, in the caller's
/// transaction. Gives how many rows there were; 0 when the end is reached.
std::int64_t backfill_batch(storage::Transaction& transaction, const CatalogEntry& entry,
                            std::int64_t rows, base::Time now);

}  // namespace theseus::upgrade
