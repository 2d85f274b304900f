#include "scrub/scrub_rows.h"

namespace theseus::scrub {
namespace {

constexpr auto kNote = R"sql(
  INSERT INTO scrubs (seq, found, scrubbed_at) VALUES ($1, 1, NULL)
  ON CONFLICT (seq) DO UPDATE SET found = scrubs.found + 1, scrubbed_at = NULL
)sql";

constexpr auto kFind = R"sql(
  SELECT scrubbed_at FROM scrubs WHERE seq = $1
)sql";

constexpr auto kWaiting = R"sql(
  SELECT seq, found FROM scrubs WHERE scrubbed_at IS NULL ORDER BY seq
)sql";

constexpr auto kCount = R"sql(
  SELECT count(*) FROM scrubs WHERE scrubbed_at IS NULL
)sql";

constexpr auto kSet = R"sql(
  UPDATE scrubs SET found = 0, scrubbed_at = $3
  WHERE seq = $1 AND found = $2 AND scrubbed_at IS NULL
)sql";

}  // namespace

void note_erase(storage::Transaction& transaction, std::int64_t seq) {
  transaction.execute(kNote, {seq});
}

std::optional<base::Time> find_scrubbed_at(storage::Transaction& transaction, std::int64_t seq) {
  storage::Statement row = transaction.query(kFind, {seq});
  return row.next() ? row.optional_time(0) : std::nullopt;
}

std::vector<WaitingErase> read_waiting(storage::Transaction& transaction) {
  std::vector<WaitingErase> waiting;
  storage::Statement rows = transaction.query(kWaiting);
  while (rows.next()) waiting.push_back({.seq = rows.integer(0), .found = rows.integer(1)});
  return waiting;
}

std::int64_t count_waiting(storage::Transaction& transaction) {
  storage::Statement row = transaction.query(kCount);
  row.next();
  return row.integer(0);
}

bool set_scrubbed(storage::Transaction& transaction, const WaitingErase& erase, base::Time now) {
  return transaction.execute(kSet, {erase.seq, erase.found, now}) > 0;
}

}  // namespace theseus::scrub
