#include "memory/testing/plain_fold.h"

#include <map>
#include <nlohmann/json.hpp>
#include <optional>

#include "base/bytes.h"
#include "base/clock.h"
#include "base/id.h"
#include "forms/body_coding.h"

namespace theseus::memory::testing {
namespace {

using nlohmann::json;
using Number = std::optional<std::int64_t>;

struct Folded {
  std::int64_t space = 0;
  std::int64_t seq = 0;
  std::int64_t revision = 0;
  std::string state = "live";
  std::string text;
  std::int64_t created_at = 0;
  Number revised_at = {}, occurred_at = {}, expires_at = {};
  Number forgotten_at = {}, restorable_until = {};
  std::string superseded_by = "-";

  Number due() const { return state == "forgotten" ? restorable_until : expires_at; }
};

struct Counted {
  std::int64_t rows = 0;
  std::int64_t bytes = 0;
};

Number time_in(const json& body, const char* name) {
  if (!body.contains(name)) return std::nullopt;
  return base::to_milliseconds(*base::parse_time(body[name].get<std::string>()));
}

std::string shown(const Number& number) {
  return number ? std::to_string(*number) : "-";
}

std::string line_of(const std::string& id, const Folded& memory) {
  std::string line = id;
  for (const std::string& value :
       {std::to_string(memory.space), std::to_string(memory.seq), std::to_string(memory.revision),
        memory.state, std::to_string(memory.created_at), shown(memory.revised_at),
        shown(memory.occurred_at), shown(memory.expires_at), shown(memory.forgotten_at),
        shown(memory.restorable_until), memory.superseded_by, shown(memory.due()), memory.text}) {
    line += "|" + value;
  }
  return line + "\n";
}

// Of a crash that took the body there is none: the fold then differs from the stored one.
std::string text_in(const json& body, const char* name) {
  return body.is_object() ? body.value(name, std::string()) : std::string();
}

// What an erase leaves: ids and times.
void empty(Folded& memory) {
  memory = {.space = memory.space,
            .seq = memory.seq,
            .revision = memory.revision,
            .state = "erased",
            .text = "no row in the index",
            .created_at = memory.created_at,
            .revised_at = memory.revised_at,
            .superseded_by = memory.superseded_by};
}

void fill(Folded& memory, std::int64_t seq, std::int64_t revision, const json& body) {
  memory.seq = seq;
  memory.revision = revision;
  if (body.is_null()) return empty(memory);
  memory.text = text_in(body, "text");
  memory.occurred_at = time_in(body, "occurred_at");
  memory.expires_at = time_in(body, "expires_at");
}

struct Row {
  std::int64_t seq;
  std::int64_t time;
  std::string kind;
  std::int64_t space;
  std::int64_t revision;
  json body;
};

void lay(Folded& memory, const Row& row) {
  if (row.kind == "remember") {
    memory.space = row.space;
    memory.created_at = row.time;
    fill(memory, row.seq, row.revision, row.body);
  } else if (row.kind == "revise") {
    memory.revised_at = row.time;
    fill(memory, row.seq, row.revision, row.body);
  } else if (row.kind == "erase") {
    empty(memory);
  } else if (row.kind == "supersede") {
    // Without a body it was emptied with its space.
    if (row.body.is_null()) return;
    if (memory.state != "erased") memory.state = "superseded";
    const std::optional<base::Id> by = base::parse_id(text_in(row.body, "by"));
    memory.superseded_by = by ? base::to_hex(by->view()) : "lost";
  } else if (memory.state == "erased") {
    return;
  } else if (row.kind == "forget") {
    memory.state = "forgotten";
    memory.forgotten_at = row.time;
    memory.restorable_until = time_in(row.body, "restorable_until");
  } else if (row.kind == "restore") {
    memory.state = memory.superseded_by == "-" ? "live" : "superseded";
    memory.forgotten_at.reset();
    memory.restorable_until.reset();
  }
}

std::string space_line(std::int64_t number, const Counted& counted,
                       const std::map<std::string, Folded>& memories) {
  std::map<std::string, int> states;
  for (const auto& [id, memory] : memories) {
    if (memory.space == number) ++states[memory.state];
  }
  return "space " + std::to_string(number) + "|" + std::to_string(states["live"]) + "|" +
         std::to_string(states["superseded"]) + "|" + std::to_string(states["forgotten"]) + "|" +
         std::to_string(counted.rows) + "|" + std::to_string(counted.bytes) + "\n";
}

}  // namespace

std::string plain_fold(storage::Transaction& transaction) {
  std::map<std::string, Folded> memories;
  std::map<std::int64_t, Counted> spaces;
  forms::BodyUnpacker unpacker;
  auto rows = transaction.query(
      "SELECT j.seq, j.time, j.kind, j.space, j.revision, p.body, j.memory, p.coding "
      "FROM journal AS j LEFT JOIN packed AS p ON p.seq = j.seq ORDER BY j.seq");
  while (rows.next()) {
    const std::string body(
        rows.is_null(5) ? "" : unpacker.decode(rows.integer(7), rows.blob(5)).value());
    const Row row{rows.integer(0),
                  rows.integer(1),
                  std::string(rows.text(2)),
                  rows.integer(3),
                  rows.optional_integer(4).value_or(0),
                  body.empty() ? json() : json::parse(body)};
    ++spaces[row.space].rows;
    spaces[row.space].bytes += static_cast<std::int64_t>(body.size());
    if (!rows.is_null(6)) lay(memories[base::to_hex(rows.blob(6))], row);
  }
  std::string text;
  for (const auto& [id, memory] : memories) text += line_of(id, memory);
  for (const auto& [number, counted] : spaces) text += space_line(number, counted, memories);
  return text;
}

std::string stored_fold(storage::Transaction& transaction) {
  std::string text;
  {
    auto rows = transaction.query(
        "SELECT m.id, m.space, m.seq, m.revision, m.state, m.created_at, m.revised_at, "
        "m.occurred_at, m.expires_at, m.forgotten_at, m.restorable_until, m.superseded_by, m.due, "
        "t.text FROM memories AS m LEFT JOIN texts AS t ON t.seq = m.seq AND t.space = m.space "
        "ORDER BY m.id");
    while (rows.next()) {
      Folded memory{.space = rows.integer(1),
                    .seq = rows.integer(2),
                    .revision = rows.integer(3),
                    .state = std::string(rows.text(4)),
                    .text = rows.is_null(13) ? "no row in the index" : std::string(rows.text(13)),
                    .created_at = rows.integer(5),
                    .revised_at = rows.optional_integer(6),
                    .occurred_at = rows.optional_integer(7),
                    .expires_at = rows.optional_integer(8),
                    .forgotten_at = rows.optional_integer(9),
                    .restorable_until = rows.optional_integer(10),
                    .superseded_by = rows.is_null(11) ? "-" : base::to_hex(rows.blob(11))};
      std::string line = line_of(base::to_hex(rows.blob(0)), memory);
      if (rows.optional_integer(12) != memory.due()) line.insert(0, "wrong due: ");
      text += line;
    }
  }
  auto rows = transaction.query(
      "SELECT number, live, superseded, forgotten, rows, bytes FROM spaces ORDER BY number");
  while (rows.next()) {
    text += "space " + std::to_string(rows.integer(0));
    for (int i = 1; i < 6; ++i) text += "|" + std::to_string(rows.integer(i));
    text += "\n";
  }
  return text;
}

}  // namespace theseus::memory::testing
