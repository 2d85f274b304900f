#include "memory/memory_at.h"

#include <nlohmann/json.hpp>

#include "memory/current.h"
#include "memory/journal.h"

namespace theseus::memory {
namespace {

using nlohmann::json;

constexpr std::string_view kLife = R"sql(
SELECT j.seq, j.time, j.kind, j.space, j.memory, j.revision, j.key, b.body
FROM journal AS j LEFT JOIN bodies AS b ON b.seq = j.seq
WHERE j.memory = $1 AND j.seq <= $2 ORDER BY j.seq
)sql";

constexpr std::string_view kRowAtOrBefore = R"sql(
SELECT time FROM journal WHERE seq <= $1 ORDER BY seq DESC LIMIT 1
)sql";

std::string field_of(const JournalRow& row, const char* name) {
  const json body = json::parse(row.body.value_or("{}"), nullptr, false);
  if (!body.is_object() || !body.contains(name) || !body[name].is_string()) return "";
  return body[name].get<std::string>();
}

/// An imported row says when its event was; any other row was its event.
base::Time time_of_event(const JournalRow& row) {
  return base::parse_time(field_of(row, "at")).value_or(row.time);
}

void fill(Memory& memory, const JournalRow& row) {
  memory.seq = row.seq;
  memory.revision = row.revision.value_or(memory.revision);
  if (!row.body) memory.state = State::erased;
}

void forget(Memory& memory, const JournalRow& row) {
  memory.state = State::forgotten;
  memory.forgotten_at = time_of_event(row);
  memory.restorable_until = base::parse_time(field_of(row, "restorable_until"));
}

void restore(Memory& memory) {
  memory.state = memory.superseded_by ? State::superseded : State::live;
  memory.forgotten_at.reset();
  memory.restorable_until.reset();
}

void supersede(Memory& memory, const JournalRow& row) {
  memory.superseded_by = base::parse_id(field_of(row, "by"));
  if (memory.state == State::live) memory.state = State::superseded;
}

void erase(Memory& memory, const JournalRow& row) {
  memory.state = State::erased;
  memory.forgotten_at.reset();
  memory.restorable_until.reset();
  memory.erased_at = row.time;
}

/// Lays one event over the memory. Kinds that this release does not know are stepped over.
void apply(Memory& memory, const JournalRow& row) {
  if (row.kind == "remember") {
    memory.created_at = time_of_event(row);
    fill(memory, row);
  } else if (row.kind == "revise") {
    memory.revised_at = time_of_event(row);
    fill(memory, row);
  } else if (row.kind == "erase") {
    erase(memory, row);
  } else if (row.kind == "supersede") {
    supersede(memory, row);
  } else if (memory.state == State::erased) {
    return;
  } else if (row.kind == "forget") {
    forget(memory, row);
  } else if (row.kind == "restore") {
    restore(memory);
  }
}

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
  auto rows = transaction.query(kLife, {id, moment.seq});
  while (rows.next()) {
    const JournalRow row = journal_row(rows);
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
