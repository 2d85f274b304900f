#include "memory/fold.h"

#include <nlohmann/json.hpp>

namespace theseus::memory {
namespace {

using nlohmann::json;

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

}  // namespace

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

}  // namespace theseus::memory
