#include "memory/current.h"

#include "base/error.h"

namespace theseus::memory {
namespace {

constexpr std::string_view kSpaceRows = R"sql(
SELECT id, space, seq, revision, state, created_at, revised_at, occurred_at, expires_at,
  forgotten_at, restorable_until, superseded_by, erased_at
FROM memories
WHERE space = $1
ORDER BY created_at, id
)sql";

constexpr std::string_view kOneRow = R"sql(
SELECT id, space, seq, revision, state, created_at, revised_at, occurred_at, expires_at,
  forgotten_at, restorable_until, superseded_by, erased_at
FROM memories
WHERE id = $1
)sql";

Memory memory_without_content(const CurrentRow& row, std::string space_name) {
  return {.id = row.id,
          .space = std::move(space_name),
          .seq = row.seq,
          .revision = row.revision,
          .state = row.state,
          .content = {},
          .created_at = row.created_at,
          .revised_at = row.revised_at,
          .forgotten_at = row.forgotten_at,
          .restorable_until = row.restorable_until,
          .erased_at = row.erased_at,
          .superseded_by = row.superseded_by};
}

}  // namespace

CurrentRow current_row(const storage::Statement& rows, BodyReader& bodies) {
  CurrentRow row{.id = rows.id(0),
                 .space = rows.integer(1),
                 .seq = rows.integer(2),
                 .revision = static_cast<int>(rows.integer(3)),
                 .state = find_state(rows.text(4)).value_or(State::unknown),
                 .created_at = rows.time(5),
                 .revised_at = rows.optional_time(6),
                 .occurred_at = rows.optional_time(7),
                 .expires_at = rows.optional_time(8),
                 .forgotten_at = rows.optional_time(9),
                 .restorable_until = rows.optional_time(10),
                 .superseded_by = rows.optional_id(11),
                 .erased_at = rows.optional_time(12),
                 .body = std::nullopt};
  if (row.state != State::erased) row.body = bodies.find(row.seq);
  // A body that is gone is gone whatever the row says.
  if (!row.body) row.state = State::erased;
  return row;
}

void for_each_current(storage::Transaction& transaction, std::int64_t space,
                      const std::function<void(const CurrentRow&)>& row) {
  BodyReader bodies(transaction);
  auto rows = transaction.query(kSpaceRows, {space});
  while (rows.next()) row(current_row(rows, bodies));
}

bool find_current(storage::Transaction& transaction, const base::Id& id,
                  const std::function<void(const CurrentRow&)>& row) {
  BodyReader bodies(transaction);
  auto rows = transaction.query(kOneRow, {id});
  if (!rows.next()) return false;
  row(current_row(rows, bodies));
  return true;
}

Content load_content(const BodyName& name, std::string_view body) {
  auto content = parse_content(body);
  if (content) return std::move(*content);
  throw base::Error(
      base::ErrorKind::corrupt,
      "the content of memory " + base::format_id(name.memory) + " cannot be read (" +
          content.error().message + "): the body of journal row " + std::to_string(name.seq) +
          " is damaged. Nothing was changed, and every other memory is unharmed. Take that body "
          "from a backup of the data, ask for another revision of the memory, or forget it");
}

Memory memory_of(const CurrentRow& row, std::string space_name) {
  Memory memory = memory_without_content(row, std::move(space_name));
  if (row.body) memory.content = load_content({row.id, row.seq}, *row.body);
  return memory;
}

Memory damaged_or_whole(const CurrentRow& row, std::string space_name) {
  Memory memory = memory_without_content(row, std::move(space_name));
  if (!row.body) return memory;
  auto content = parse_content(*row.body);
  memory.is_damaged = !content;
  if (content) memory.content = std::move(*content);
  return memory;
}

std::optional<Memory> find_readable(const CurrentRow& row, std::string space_name) {
  Memory memory = damaged_or_whole(row, std::move(space_name));
  if (memory.is_damaged) return std::nullopt;
  return memory;
}

}  // namespace theseus::memory
