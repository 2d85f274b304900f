#include "memory/journal.h"

namespace theseus::memory {
namespace {

constexpr std::string_view kHead = R"sql(
SELECT seq FROM journal ORDER BY seq DESC LIMIT 1
)sql";

constexpr std::string_view kRowsBehind = R"sql(
SELECT seq, time, kind, space, memory, revision, key FROM journal
WHERE seq > $1 ORDER BY seq LIMIT $2
)sql";

}  // namespace

JournalRow journal_row(const storage::Statement& rows, BodyReader& bodies) {
  JournalRow row{.seq = rows.integer(0),
                 .time = rows.time(1),
                 .kind = rows.text(2),
                 .space = rows.optional_integer(3),
                 .memory = rows.optional_id(4),
                 .revision = std::nullopt,
                 .key = std::nullopt,
                 .body = bodies.find(rows.integer(0))};
  if (!rows.is_null(5)) row.revision = static_cast<int>(rows.integer(5));
  // A key of another form than ours is a newer program's; the row still counts.
  if (!rows.is_null(6) && rows.blob(6).size() == 16) row.key = rows.id(6);
  return row;
}

std::int64_t journal_head(storage::Transaction& transaction) {
  auto rows = transaction.query(kHead);
  return rows.next() ? rows.integer(0) : 0;
}

std::int64_t for_each_journal_row(storage::Transaction& transaction, std::int64_t after, int limit,
                                  const std::function<bool(const JournalRow&)>& row) {
  BodyReader bodies(transaction);
  auto rows = transaction.query(kRowsBehind, {after, limit});
  while (rows.next()) {
    const JournalRow next = journal_row(rows, bodies);
    if (!row(next)) break;
    after = next.seq;
  }
  return after;
}

}  // namespace theseus::memory
