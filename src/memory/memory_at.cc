#include "memory/memory_at.h"

#include "memory/current.h"
#include "memory/fold.h"
#include "memory/journal.h"

namespace theseus::memory {
namespace {

constexpr std::string_view kLife = R"sql(
SELECT seq, time, kind, space, memory, revision, key FROM journal
WHERE memory = $1 AND seq <= $2 ORDER BY seq
)sql";

constexpr std::string_view kRowAtOrBefore = R"sql(
SELECT time FROM journal WHERE seq <= $1 ORDER BY seq DESC LIMIT 1
)sql";

/// Whether the last row at or before `seq` is not later than `time`. No row is later than nothing.
bool is_past(storage::Transaction& transaction, std::int64_t seq, base::Time time) {
  auto rows = transaction.query(kRowAtOrBefore, {seq});
  return !rows.next() || rows.time(0) <= time;
}

void read_content(Memory& memory, std::string_view body, OnDamage on_damage) {
  if (on_damage == OnDamage::fault) {
    memory.content = load_content({memory.id, memory.seq}, body);
    return;
  }
  auto content = parse_content(body);
  memory.is_damaged = !content;
  if (content) memory.content = std::move(*content);
}

}  // namespace

std::optional<Memory> find_memory_at(storage::Transaction& transaction, const base::Id& id,
                                     const Moment& moment) {
  std::optional<Memory> memory;
  std::string body;
  BodyReader bodies(transaction);
  auto rows = transaction.query(kLife, {id, moment.seq});
  while (rows.next()) {
    const JournalRow row = journal_row(rows, bodies);
    if (!memory && row.kind != "remember") continue;
    if (!memory) memory = Memory{.id = id, .space = moment.space_name};
    apply(*memory, row);
    if (memory->seq == row.seq) body = row.body.value_or("");
  }
  if (!memory) return memory;
  // Read last, so that a revision that cannot be read takes none of the others with it.
  if (memory->state != State::erased) read_content(*memory, body, moment.on_damage);
  if (memory->state == State::erased) {
    find_current(transaction, id,
                 [&memory](const CurrentRow& row) { memory->erased_at = row.erased_at; });
  }
  return memory;
}

std::int64_t seq_at(storage::Transaction& transaction, base::Time time) {
  std::int64_t low = 0;
  std::int64_t high = journal_head(transaction);
  while (low < high) {
    const std::int64_t middle = low + (high - low + 1) / 2;
    if (is_past(transaction, middle, time)) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return low;
}

}  // namespace theseus::memory
