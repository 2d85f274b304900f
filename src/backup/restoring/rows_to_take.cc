#include "backup/restoring/rows_to_take.h"

#include <algorithm>

#include "memory/secret.h"
#include "upgrade/status.h"

namespace theseus::backup {
namespace {

using memory::ReplayedRow;
using storage::Transaction;

// The step that gives every row its digest.
constexpr std::int64_t kDigestsStep = 2;

bool are_digests_complete(Transaction& transaction, const upgrade::Program& program) {
  return std::ranges::any_of(program.catalog, [&](const upgrade::CatalogEntry& entry) {
    return entry.number == kDigestsStep &&
           upgrade::find_new_shape(transaction, entry) == upgrade::NewShape::whole;
  });
}

}  // namespace

RowsToTake::RowsToTake(Transaction& source, const upgrade::Program& program,
                       const memory::ReplayedRange& range)
    : source_(source),
      digest_key_(memory::load_digest_key(source)),
      proof_(source, digest_key_),
      is_proven_(are_digests_complete(source, program)),
      range_(range) {}

void RowsToTake::for_each(const std::function<void(const ReplayedRow&)>& take) {
  std::int64_t before = range_.after;
  const std::int64_t last =
      memory::for_each_replayed_row(source_, range_, [&](const ReplayedRow& row) {
        if (damage_) return;
        if (is_proven_ && !proof_.holds(row)) {
          damage_ = Damage{.seq = row.seq, .before = before};
          return;
        }
        take(row);
        before = row.seq;
      });
  is_end_ = last == range_.after;
  range_.after = last;
}

}  // namespace theseus::backup
