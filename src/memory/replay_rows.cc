#include "memory/replay.h"

namespace theseus::memory {
namespace {

constexpr std::string_view kRows = R"sql(
SELECT seq, time, kind, space, memory, revision, key FROM journal
WHERE seq > $1 AND seq <= $2 ORDER BY seq LIMIT $3
)sql";

ReplayedRow row_of(const storage::Statement& rows, BodyReader& bodies) {
  ReplayedRow row{.seq = rows.integer(0),
                  .time = rows.time(1),
                  .kind = rows.text(2),
                  .space = rows.optional_integer(3),
                  .revision = rows.optional_integer(5),
                  .body = bodies.look_up(rows.integer(0))};
  if (!rows.is_null(4)) row.memory = rows.blob(4);
  if (!rows.is_null(6)) row.key = rows.blob(6);
  return row;
}

}  // namespace

std::int64_t for_each_replayed_row(storage::Transaction& transaction, const ReplayedRange& range,
                                   const std::function<void(const ReplayedRow&)>& row) {
  auto bodies = BodyReader::of_any_format(transaction);
  std::int64_t last = range.after;
  auto rows = transaction.query(kRows, {range.after, range.last, range.limit});
  while (rows.next()) {
    const ReplayedRow next = row_of(rows, bodies);
    row(next);
    last = next.seq;
  }
  return last;
}

}  // namespace theseus::memory
