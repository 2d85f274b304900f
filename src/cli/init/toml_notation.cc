#include <toml++/toml.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "cli/init/json_text.h"
#include "cli/init/notation.h"
#include "cli/init/text_edit.h"

namespace theseus::cli {
namespace {

using nlohmann::ordered_json;

constexpr const char* kOtherForm = "the entry is written in a form that init cannot edit";

base::Unexpected<base::Refusal> refuse(std::size_t line, const std::string& message) {
  return base::Unexpected(base::Refusal{"line " + std::to_string(line) + ": " + message});
}

ordered_json value_of_toml(const toml::node& node) {
  if (const auto text = node.value_exact<std::string>()) return *text;
  if (const auto whole_number = node.value_exact<std::int64_t>()) return *whole_number;
  if (const auto number = node.value_exact<double>()) return *number;
  if (const auto truth = node.value_exact<bool>()) return *truth;
  ordered_json value;  // null for a date, of which an entry has none
  if (const toml::array* array = node.as_array()) {
    value = ordered_json::array();
    for (const toml::node& element : *array) value.push_back(value_of_toml(element));
  }
  if (const toml::table* table = node.as_table()) {
    value = ordered_json::object();
    for (const auto& [key, member] : *table) value[std::string(key.str())] = value_of_toml(member);
  }
  return value;
}

std::string toml_value(const ordered_json& value) {
  if (!value.is_object()) return json_line(value);  // texts, numbers and lists of them look alike
  std::string text;
  for (const auto& [key, member] : value.items()) {
    text += (text.empty() ? " " : ", ") + json_quoted(key) + " = " + toml_value(member);
  }
  return text.empty() ? "{}" : "{" + text + " }";
}

std::string header_of(const EntryPlace& place) {
  std::string header = "[";
  for (const std::string& name : place.root) header += name + ".";
  return header + place.name + "]";
}

// The lines of a text, counted from 1 as toml++ does; line `n` is [starts[n], starts[n + 1]).
class Lines {
 public:
  explicit Lines(std::string_view text) : text_(text) {
    starts_ = {0, 0};
    for (std::size_t at = 0; at < text.size(); starts_.push_back(at)) at = next_line(text, at);
  }

  std::size_t begin(std::size_t line) const { return starts_[std::min(line, starts_.size() - 1)]; }
  Span span(std::size_t first, std::size_t last) const { return {begin(first), begin(last + 1)}; }
  std::string_view operator[](std::size_t line) const {
    return text_.substr(begin(line), begin(line + 1) - begin(line));
  }

 private:
  std::string_view text_;
  std::vector<std::size_t> starts_;
};

// A table that has a header of its own, from that to the last of its own members.
struct Block {
  std::size_t first_line = 0;
  std::size_t last_line = 0;
};

bool has_own_header(const toml::node& node) {
  return node.is_table() && !node.as_table()->is_inline();
}

Block block_of(const toml::table& table) {
  Block block{.first_line = table.source().begin.line, .last_line = table.source().begin.line};
  for (const auto& [key, member] : table) {
    if (has_own_header(member)) continue;
    block.last_line = std::max<std::size_t>(block.last_line, member.source().end.line);
  }
  return block;
}

base::Result<toml::table> parse(std::string_view text) {
  try {
    return toml::parse(text);
  } catch (const toml::parse_error& error) {
    return refuse(error.source().begin.line, std::string(error.description()));
  }
}

// The entry in a text that was read.
struct Found {
  toml::table root;
  const toml::table* entry = nullptr;
};

base::Result<Found> find(std::string_view text, const EntryPlace& place) {
  auto parsed = parse(text);
  if (!parsed) return base::Unexpected(parsed.error());
  Found found{.root = std::move(*parsed), .entry = nullptr};
  const toml::table* table = &found.root;
  std::vector<std::string> names = place.root;
  names.push_back(place.name);
  for (const std::string& name : names) {
    const toml::node* node = table->get(name);
    if (node == nullptr) return found;
    if (!has_own_header(*node)) {
      return refuse(node->source().begin.line,
                    name + " is written in a form that init cannot edit");
    }
    table = node->as_table();
  }
  found.entry = table;
  return found;
}

base::Result<std::string> append(std::string_view text, const EntryPlace& place,
                                 const Entry& entry) {
  const std::string newline = newline_of(text);
  std::string block;
  if (!text.empty() && text.back() != '\n') block += newline;
  if (!is_blank(text)) block += newline;
  block += header_of(place) + newline;
  const ordered_json members = whole(entry);
  for (const auto& [name, value] : members.items()) {
    block += name + " = " + toml_value(value) + newline;
  }
  return std::string(text) + block;
}

base::Result<std::string> put_member(std::string_view text, const toml::table& table,
                                     const EntryMember& wanted) {
  const auto& [name, value] = wanted;
  const Lines lines(text);
  std::string line = name + " = " + toml_value(value) + newline_of(text);
  const toml::node* member = table.get(name);
  if (member == nullptr) {
    const std::size_t place = lines.begin(block_of(table).last_line + 1);
    if (text[place - 1] != '\n') line = newline_of(text) + line;
    return apply(text, {{{place, place}, line}});
  }
  if (has_own_header(*member)) {
    return refuse(member->source().begin.line, name + " is a table of its own, with other values");
  }
  return apply(text, {{lines.span(member->source().begin.line, member->source().end.line), line}});
}

std::string take_member(std::string_view text, const toml::node& member) {
  Block gone{.first_line = member.source().begin.line, .last_line = member.source().end.line};
  if (has_own_header(member)) gone = block_of(*member.as_table());
  return apply(text, {{Lines(text).span(gone.first_line, gone.last_line), ""}});
}

// Changes the first member that differs; the text itself when none does.
base::Result<std::string> step_towards(std::string_view text, const toml::table& table,
                                       const Entry& entry) {
  const std::size_t header = table.source().begin.line;
  if (!Lines(text)[header].starts_with('[')) return refuse(header, kOtherForm);
  for (const EntryMember& wanted : entry.wanted) {
    const toml::node* member = table.get(wanted.first);
    if (member == nullptr || value_of_toml(*member) != wanted.second) {
      return put_member(text, table, wanted);
    }
  }
  for (const std::string& name : entry.retired) {
    if (const toml::node* member = table.get(name)) return take_member(text, *member);
  }
  return std::string(text);
}

void collect_blocks(const toml::table& table, std::vector<Block>& blocks) {
  blocks.push_back(block_of(table));
  for (const auto& [key, member] : table) {
    if (has_own_header(member)) collect_blocks(*member.as_table(), blocks);
  }
}

class TomlNotation final : public Notation {
 public:
  base::Result<std::optional<ordered_json>> find_entry(std::string_view text,
                                                       const EntryPlace& place) const override {
    const auto found = find(text, place);
    if (!found) return base::Unexpected(found.error());
    if (found->entry == nullptr) return std::optional<ordered_json>();
    return std::optional(value_of_toml(*found->entry));
  }

  base::Result<std::string> with_entry(std::string_view text, const EntryPlace& place,
                                       const Entry& entry) const override {
    std::string current(text);
    for (;;) {
      const auto found = find(current, place);
      if (!found) return base::Unexpected(found.error());
      if (found->entry == nullptr) return append(current, place, entry);
      auto next = step_towards(current, *found->entry, entry);
      if (!next || *next == current) return next;
      current = std::move(*next);
    }
  }

  base::Result<std::string> without_entry(std::string_view text,
                                          const EntryPlace& place) const override {
    const auto found = find(text, place);
    if (!found) return base::Unexpected(found.error());
    if (found->entry == nullptr) return std::string(text);
    std::vector<Block> blocks;
    collect_blocks(*found->entry, blocks);
    const Lines lines(text);
    std::vector<Replacement> changes;
    for (Block block : blocks) {
      if (!lines[block.first_line].starts_with('[')) {
        return refuse(block.first_line, kOtherForm);
      }
      // The blank line that set it off from what stands before it goes with it.
      if (block.first_line > 1 && is_blank(lines[block.first_line - 1])) --block.first_line;
      changes.push_back({lines.span(block.first_line, block.last_line), ""});
    }
    return apply(text, std::move(changes));
  }
};

}  // namespace

std::unique_ptr<Notation> make_toml_notation() {
  return std::make_unique<TomlNotation>();
}

}  // namespace theseus::cli
