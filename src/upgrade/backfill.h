#pragma once

#include <cstdint>
#include <vector>

#include "base/clock.h"
#include "storage/database.h"
#include "upgrade/catalog.h"
#include "upgrade/progress.h"

namespace theseus::upgrade {

/// Notes that the backfill of a step begins: from the first row, whatever was done before.
void begin_backfill(storage::Transaction& transaction, const CatalogEntry& entry);

/// Rows of the old shape by position and key, and behind which position they follow.
struct Page {
  struct Row {
    std::int64_t position = 0;
    Key key;
  };

  std::int64_t behind = 0;
  std::vector<Row> rows;
};

/// The next `rows` rows behind the saved position, in a read transaction: to find them may take
/// long where they lie far apart, and must not hold the write lock. Empty when the end is reached.
Page read_page(storage::Transaction& transaction, const CatalogEntry& entry, std::int64_t rows);

/// Carries the rows of the page as they now stand and saves the position, in the caller's write
/// transaction. Does nothing where another has carried them since.
void carry_page(storage::Transaction& transaction, const CatalogEntry& entry, const Page& page,
                base::Time now);

}  // namespace theseus::upgrade
