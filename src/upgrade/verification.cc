#include "upgrade/verification.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "upgrade/key.h"
#include "upgrade/progress.h"
#include "upgrade/set_aside.h"

namespace theseus::upgrade {
namespace {

constexpr std::size_t kShown = 5;

/// So many rows behind a position.
struct Place {
  std::int64_t behind = 0;
  std::int64_t rows = 0;
};

void add_wrong(storage::Transaction& transaction, const CatalogEntry& entry, const Key& key,
               Verification& found) {
  const std::string text = text_of(key);
  if (is_set_aside(transaction, entry.number, text)) return;
  ++found.wrong;
  if (found.keys.size() < kShown) found.keys.push_back(text);
}

void find_wrong_rows(storage::Transaction& transaction, const CatalogEntry& entry,
                     Verification& found) {
  storage::Statement row = transaction.query(entry.step->carry->proof);
  while (row.next()) {
    add_wrong(transaction, entry, key_at(row, 0, entry.step->carry->key), found);
  }
}

/// Moves `place` behind the rows that it looked at and gives how many they were.
std::int64_t check_page(storage::Transaction& transaction, const CatalogEntry& entry, Place& place,
                        Verification& found) {
  std::int64_t looked_at = 0;
  storage::Statement row = transaction.query(entry.step->carry->page, {place.behind, place.rows});
  for (; row.next(); ++looked_at) {
    const Key key = key_at(row, 1, entry.step->carry->key);
    if (!entry.step->carry->check(transaction, key)) add_wrong(transaction, entry, key, found);
    place.behind = row.integer(0);
  }
  return looked_at;
}

// A count of its own, against what the batches noted: a batch that was skipped or done twice shows.
void reconcile(storage::Transaction& transaction, const CatalogEntry& entry, Verification& found) {
  const std::optional<Progress> progress = find_progress(transaction, entry.number);
  if (!progress) return;
  found.looked_at = progress->done + progress->set_aside;
  storage::Statement row = transaction.query(entry.step->carry->count, {progress->position});
  if (row.next()) found.rows = row.integer(0);
}

}  // namespace

Verification verify(storage::Transaction& transaction, const CatalogEntry& entry) {
  Verification found;
  if (entry.step->carry == nullptr) return found;
  found.set_aside = count_set_aside(transaction, entry.number);
  find_wrong_rows(transaction, entry, found);
  reconcile(transaction, entry, found);
  return found;
}

bool check_rows(const Site& site, const CatalogEntry& entry, Pace& pace, Verification& found) {
  if (entry.step->carry == nullptr || entry.step->carry->check == nullptr) return true;
  Place place;
  return run_to_the_end(pace, [&] {
    std::int64_t looked_at = 0;
    place.rows = pace.rows();
    site.database.read([&](storage::Transaction& transaction) {
      pace.hold([&] { looked_at = check_page(transaction, entry, place, found); });
    });
    return looked_at;
  });
}

std::string reason_against(const Verification& verification) {
  if (verification.wrong > 0) {
    return fmt::format("{} rows are not in the new shape as they must be, the first of them {}",
                       verification.wrong, fmt::join(verification.keys, ", "));
  }
  if (verification.rows != verification.looked_at) {
    return fmt::format("the backfill looked at {} rows, and there are {}", verification.looked_at,
                       verification.rows);
  }
  return {};
}

}  // namespace theseus::upgrade
