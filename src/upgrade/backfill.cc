#include "upgrade/backfill.h"

#include <vector>

#include "base/error.h"
#include "upgrade/carried_row.h"
#include "upgrade/key.h"

namespace theseus::upgrade {
namespace {

std::int64_t expected_rows(storage::Transaction& transaction, const Carry& carry) {
  storage::Statement row = transaction.query(carry.expected);
  return row.next() ? row.optional_integer(0).value_or(0) : 0;
}

Progress load_progress(storage::Transaction& transaction, const CatalogEntry& entry) {
  if (const auto progress = find_progress(transaction, entry.number)) return *progress;
  throw base::Error(base::ErrorKind::corrupt,
                    "The progress of a backfill that was begun is not in the data. No content was "
                    "changed; roll the upgrade back, or restore its snapshot.");
}

}  // namespace

void begin_backfill(storage::Transaction& transaction, const CatalogEntry& entry) {
  save_progress(transaction,
                {.step = entry.number, .expected = expected_rows(transaction, *entry.step->carry)});
}

Page read_page(storage::Transaction& transaction, const CatalogEntry& entry, std::int64_t rows) {
  const Carry& carry = *entry.step->carry;
  Page page{.behind = load_progress(transaction, entry).position, .rows = {}};
  storage::Statement row = transaction.query(carry.page, {page.behind, rows});
  while (row.next()) page.rows.push_back({row.integer(0), key_at(row, 1, carry.key)});
  return page;
}

void carry_page(storage::Transaction& transaction, const CatalogEntry& entry, const Page& page,
                base::Time now) {
  Progress progress = load_progress(transaction, entry);
  if (progress.position != page.behind) return;
  RowCarrier rows(transaction, entry, now);
  for (const Page::Row& row : page.rows) {
    const Carried carried = rows.carry(row.key);
    ++(carried == Carried::done ? progress.done : progress.set_aside);
    progress.position = row.position;
  }
  save_progress(transaction, progress);
}

}  // namespace theseus::upgrade
