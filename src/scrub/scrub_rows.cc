#include "scrub/scrub_rows.h"

namespace theseus::scrub {
namespace {

constexpr auto kNote = R"sql(
  INSERT INTO scrubs (seq, found, scrubbed_at) VALUES ($1, 1, NULL)
  ON CONFLICT (seq) DO UPDATE SET found = 1, scrubbed_at = NULL
)sql";

constexpr auto kFind = R"sql(
  SELECT scrubbed_at FROM scrubs WHERE seq = $1
)sql";

constexpr auto kWaiting = R"sql(
  SELECT seq FROM scrubs WHERE seq > $1 AND scrubbed_at IS NULL ORDER BY seq LIMIT $2
)sql";

constexpr auto kCount = R"sql(
  SELECT count(*) FROM scrubs WHERE scrubbed_at IS NULL
)sql";

constexpr auto kNewest = R"sql(
  SELECT coalesce(max(seq), 0) FROM scrubs
)sql";

constexpr auto kSet = R"sql(
  UPDATE scrubs SET found = 0, scrubbed_at = $2 WHERE seq = $1 AND scrubbed_at IS NULL
)sql";

constexpr auto kSetAll = R"sql(
  UPDATE scrubs SET found = 0, scrubbed_at = $2 WHERE seq <= $1 AND scrubbed_at IS NULL
)sql";

std::int64_t number(storage::Transaction& transaction, std::string_view sql) {
  storage::Statement row = transaction.query(sql);
  row.next();
  return row.integer(0);
}

}  // namespace

void note_erase(storage::Transaction& transaction, std::int64_t seq) {
  transaction.execute(kNote, {seq});
}

std::optional<base::Time> find_scrubbed_at(storage::Transaction& transaction, std::int64_t seq) {
  storage::Statement row = transaction.query(kFind, {seq});
  return row.next() ? row.optional_time(0) : std::nullopt;
}

std::vector<std::int64_t> read_waiting(storage::Transaction& transaction, std::int64_t after,
                                       std::int64_t limit) {
  std::vector<std::int64_t> seqs;
  storage::Statement rows = transaction.query(kWaiting, {after, limit});
  while (rows.next()) seqs.push_back(rows.integer(0));
  return seqs;
}

std::int64_t count_waiting(storage::Transaction& transaction) {
  return number(transaction, kCount);
}

std::int64_t newest_erase(storage::Transaction& transaction) {
  return number(transaction, kNewest);
}

void set_scrubbed(storage::Transaction& transaction, std::int64_t seq, base::Time now) {
  transaction.execute(kSet, {seq, now});
}

std::int64_t set_all_scrubbed(storage::Transaction& transaction, std::int64_t last,
                              base::Time now) {
  return transaction.execute(kSetAll, {last, now});
}

}  // namespace theseus::scrub
