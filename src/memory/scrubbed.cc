#include "memory/scrubbed.h"

#include "scrub/scrub_rows.h"

namespace theseus::memory {
namespace {

constexpr auto kErasedRows = R"sql(
  SELECT min(seq), max(CASE WHEN kind = 'erase' THEN seq END) FROM journal WHERE memory = $1
)sql";

}  // namespace

std::optional<base::Time> find_scrubbed_at(storage::Transaction& transaction, std::int64_t seq) {
  return scrub::find_scrubbed_at(transaction, seq);
}

std::optional<base::Time> find_scrubbed_at(storage::Transaction& transaction,
                                           const base::Id& memory) {
  const auto rows = find_erased_rows(transaction, memory);
  return rows ? find_scrubbed_at(transaction, rows->erased_by) : std::nullopt;
}

std::optional<ErasedRows> find_erased_rows(storage::Transaction& transaction,
                                           const base::Id& memory) {
  auto row = transaction.query(kErasedRows, {memory});
  row.next();
  const auto erased_by = row.optional_integer(1);
  if (!erased_by) return std::nullopt;
  return ErasedRows{.first = row.integer(0), .erased_by = *erased_by};
}

}  // namespace theseus::memory
