#include "cli/answers.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "base/json.h"
#include "cli/pasted_command.h"
#include "cli/table.h"

namespace theseus::cli {
namespace {

using nlohmann::json;

constexpr std::size_t kLineCharacters = 60;
constexpr std::size_t kShortTimeCharacters = 16;

bool is_list_of_texts(const json& value) {
  return value.is_array() &&
         std::all_of(value.begin(), value.end(), [](const json& item) { return item.is_string(); });
}

std::string joined(const json& texts) {
  std::string all;
  for (const json& text : texts) all += (all.empty() ? "" : ", ") + text.get<std::string>();
  return all;
}

}  // namespace

std::string text_of_value(const json& value) {
  if (value.is_null()) return "";
  if (value.is_string()) return printable(value.get<std::string>());
  return printable(is_list_of_texts(value) ? joined(value) : base::to_text(value));
}

std::string field_text(const json& object, std::string_view name) {
  const auto field = object.find(name);
  return field == object.end() ? "" : text_of_value(*field);
}

std::string short_time(const json& object, std::string_view name) {
  std::string time = field_text(object, name).substr(0, kShortTimeCharacters);
  if (time.size() == kShortTimeCharacters) time[10] = ' ';
  return time;
}

void print_field(std::string_view name, const std::string& value, std::ostream& out) {
  constexpr std::size_t kNameCharacters = 18;
  if (value.empty()) return;
  out << name << std::string(kNameCharacters - name.size(), ' ') << value << '\n';
}

void print_memory(const json& memory, std::ostream& out) {
  constexpr std::array<std::string_view, 19> kFields = {
      "id",         "space",         "state",           "kind",
      "revision",   "created_at",    "revised_at",      "occurred_at",
      "expires_at", "tags",          "metadata",        "importance",
      "source",     "forgotten_at",  "erased_at",       "scrubbed_at",
      "supersedes", "superseded_by", "restorable_until"};
  for (const std::string_view name : kFields) {
    const std::string value = field_text(memory, name);
    if (value != "{}") print_field(name, value, out);
  }
  const std::string text = field_text(memory, "text");
  if (!text.empty()) out << '\n' << text << '\n';
}

void print_memories(const json& memories, Console& console) {
  if (memories.empty()) {
    console.err << "No memories.\n";
    return;
  }
  Table table({"id", "created", "kind", "state", "text"});
  for (const json& memory : memories) {
    table.add({field_text(memory, "id"), short_time(memory, "created_at"),
               field_text(memory, "kind"), field_text(memory, "state"),
               field_text(memory, "text")});
  }
  if (console.columns) {
    table.fit(*console.columns, {"kind", "created", "state"});
  } else {
    table.cut_last_column(kLineCharacters);
  }
  table.print(console.out);
}

void print_keys(const json& keys, Session& session) {
  Console& console = session.console();
  if (keys.empty()) {
    console.err << "No keys yet. To make one: " << pasted_command(session, "key create NAME")
                << '\n';
    return;
  }
  Table table({"id", "name", "role", "spaces", "created", "expires", "revoked"});
  for (const json& key : keys) {
    table.add({field_text(key, "id"), field_text(key, "name"), field_text(key, "role"),
               field_text(key, "spaces"), short_time(key, "created_at"),
               short_time(key, "expires_at"), short_time(key, "revoked_at")});
  }
  table.print(console.out);
}

void print_spaces(const json& spaces, Console& console) {
  if (spaces.empty()) {
    console.err << "No spaces yet: the first `theseus remember` makes one.\n";
    return;
  }
  Table table({"space", "live", "superseded", "forgotten", "bytes", "created"});
  for (const json& space : spaces) {
    table.add({field_text(space, "name"), field_text(space, "live"),
               field_text(space, "superseded"), field_text(space, "forgotten"),
               field_text(space, "bytes"), short_time(space, "created_at")});
  }
  table.print(console.out);
}

void print_traces(const json& answer, const json& erased, Session& session) {
  std::ostream& out = session.console().out;
  const std::string scrubbed_at = field_text(erased, "scrubbed_at");
  if (scrubbed_at.empty()) {
    out << "The files of the data have yet to be searched for what is left of it. A server that "
           "runs does that by itself; without one: "
        << pasted_command(session, "doctor --scrub") << '\n';
  } else {
    out << "No file of the data holds a trace of it since " << scrubbed_at << ".\n";
  }
  const json copies = answer.value("older_copies", json::array());
  if (copies.empty()) return;
  out << "Older copies may hold it until they are deleted or rewritten:\n";
  for (const json& copy : copies) {
    out << "  " << field_text(copy, "kind") << " " << field_text(copy, "name") << ", made "
        << short_time(copy, "made_at") << '\n';
  }
  out << "Backups and snapshots are rewritten without it by: "
      << pasted_command(session, "backup erase-from --all")
      << "\nWhat a restore moved aside (replaced) is yours to delete.\n";
}

void print_degraded(const json& answer, Console& console) {
  const auto degraded = answer.find("degraded");
  if (degraded == answer.end() || degraded->empty()) return;
  console.err << "Answered without: " << base::to_text(*degraded)
              << ". `theseus status` says more.\n";
}

}  // namespace theseus::cli
