#include "upgrade/backfill.h"

#include <vector>

#include "base/error.h"
#include "upgrade/carried_row.h"
#include "upgrade/key.h"

namespace theseus::upgrade {
namespace {

struct Place {
  std::int64_t position = 0;
  Key key;
};

std::vector<Place> read_page(storage::Transaction& transaction, const Carry& carry,
                             std::int64_t behind, std::int64_t rows) {
  std::vector<Place> page;
  storage::Statement row = transaction.query(carry.page, {behind, rows});
  while (row.next()) page.push_back({row.integer(0), key_at(row, 1, carry.key)});
  return page;
}

std::int64_t expected_rows(storage::Transaction& transaction, const Carry& carry) {
  storage::Statement row = transaction.query(carry.expected);
  return row.next() ? row.optional_integer(0).value_or(0) : 0;
}

}  // namespace

void begin_backfill(storage::Transaction& transaction, const CatalogEntry& entry) {
  save_progress(transaction,
                {.step = entry.number, .expected = expected_rows(transaction, *entry.step->carry)});
}

std::int64_t backfill_batch(storage::Transaction& transaction, const CatalogEntry& entry,
                            std::int64_t rows, base::Time now) {
  std::optional<Progress> progress = find_progress(transaction, entry.number);
  if (!progress) {
    throw base::Error(base::ErrorKind::corrupt,
                      "The progress of a backfill that was begun is not in the data. Nothing was "
                      "changed; roll the upgrade back, or restore its snapshot.");
  }
  const std::vector<Place> page =
      read_page(transaction, *entry.step->carry, progress->position, rows);
  for (const Place& place : page) {
    const Carried carried = carry_row(transaction, entry, place.key, now);
    ++(carried == Carried::done ? progress->done : progress->set_aside);
    progress->position = place.position;
  }
  if (!page.empty()) save_progress(transaction, *progress);
  return static_cast<std::int64_t>(page.size());
}

}  // namespace theseus::upgrade
