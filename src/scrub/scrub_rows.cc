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

// What an erased space holds is emptied in batches behind its row; nothing of it is scrubbed
// before.
constexpr auto kWaiting = R"sql(
  SELECT w.seq, w.found, CASE WHEN EXISTS (
    SELECT 1 FROM journal AS j JOIN spaces AS s ON s.number = j.space
    WHERE j.seq = w.seq AND j.kind = 'erase_space' AND j.memory IS NULL
      AND (s.bytes > 0 OR s.live > 0 OR s.superseded > 0 OR s.forgotten > 0
        OR EXISTS (SELECT 1 FROM tags AS t WHERE t.space = s.number))) THEN 1 ELSE 0 END
  FROM scrubs AS w WHERE w.scrubbed_at IS NULL ORDER BY w.seq
)sql";

constexpr auto kCount = R"sql(
  SELECT count(*) FROM scrubs WHERE scrubbed_at IS NULL
)sql";

constexpr auto kSet = R"sql(
  UPDATE scrubs SET scrubbed_at = $3
  WHERE seq = $1 AND found = $2 AND scrubbed_at IS NULL AND NOT EXISTS (
    SELECT 1 FROM journal AS j JOIN spaces AS s ON s.number = j.space
    WHERE j.seq = $1 AND j.kind = 'erase_space' AND j.memory IS NULL
      AND (s.bytes > 0 OR s.live > 0 OR s.superseded > 0 OR s.forgotten > 0
        OR EXISTS (SELECT 1 FROM tags AS t WHERE t.space = s.number)))
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
  while (rows.next()) {
    waiting.push_back(
        {.seq = rows.integer(0), .found = rows.integer(1), .goes_on = rows.integer(2) == 1});
  }
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
