#include "upgrade/verification.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "upgrade/key.h"
#include "upgrade/progress.h"
#include "upgrade/set_aside.h"

namespace theseus::upgrade {
namespace {

constexpr std::size_t kShown = 5;

void find_wrong_rows(storage::Transaction& transaction, const CatalogEntry& entry,
                     Verification& found) {
  storage::Statement row = transaction.query(entry.step->carry->proof);
  while (row.next()) {
    const std::string key = text_of(key_at(row, 0, entry.step->carry->key));
    if (is_set_aside(transaction, entry.number, key)) continue;
    ++found.wrong;
    if (found.keys.size() < kShown) found.keys.push_back(key);
  }
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
