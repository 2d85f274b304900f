#include "memory/scrubbed.h"

#include "scrub/scrub_rows.h"

namespace theseus::memory {
namespace {

constexpr auto kEraseRow = R"sql(
  SELECT max(seq) FROM journal WHERE memory = $1 AND kind = 'erase'
)sql";

}  // namespace

std::optional<base::Time> find_scrubbed_at(storage::Transaction& transaction, std::int64_t seq) {
  return scrub::find_scrubbed_at(transaction, seq);
}

std::optional<base::Time> find_scrubbed_at(storage::Transaction& transaction,
                                           const base::Id& memory) {
  auto row = transaction.query(kEraseRow, {memory});
  row.next();
  const auto seq = row.optional_integer(0);
  return seq ? find_scrubbed_at(transaction, *seq) : std::nullopt;
}

}  // namespace theseus::memory
