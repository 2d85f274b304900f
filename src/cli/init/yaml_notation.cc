#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "cli/init/entry_way.h"
#include "cli/init/json_text.h"
#include "cli/init/notation.h"
#include "cli/init/text_edit.h"
#include "cli/init/yaml_tree.h"

namespace theseus::cli {
namespace {

using nlohmann::ordered_json;
using Kind = SyntaxNode::Kind;

// Quotation marks only where YAML could read the text as something else.
std::string yaml_scalar(const std::string& text) {
  constexpr std::string_view kPlain =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./-";
  constexpr std::array<std::string_view, 9> kWords = {"true", "false", "null", "yes", "no",
                                                      "on",   "off",   "y",    "n"};
  const bool begins_plainly =
      !text.empty() && (text[0] == '/' || text[0] == '_' || std::isalpha(text[0]) != 0);
  const bool is_word = std::find(kWords.begin(), kWords.end(), text) != kWords.end();
  const bool is_plain =
      begins_plainly && !is_word && text.find_first_not_of(kPlain) == std::string::npos;
  return is_plain ? text : json_quoted(text);
}

// What stands behind a colon on its line.
std::string flow_value(const ordered_json& value) {
  return value.is_string() ? yaml_scalar(value.get<std::string>()) : json_line(value);
}

std::string element_lines(const ordered_json& value, const std::string& indent,
                          const std::string& newline);

// Each line with its indentation and line end; objects as blocks, lists of texts in brackets.
std::string member_lines(const EntryMember& part, const std::string& indent,
                         const std::string& newline) {
  const auto& [key, value] = part;
  const bool is_object = value.is_object() && !value.empty();
  const bool is_list = value.is_array() && !value.empty() && value[0].is_object();
  if (!is_object && !is_list) return indent + key + ": " + flow_value(value) + newline;
  std::string lines = indent + key + ":" + newline;
  for (const auto& [name, inner] : value.items()) {
    lines += is_object ? member_lines({name, inner}, indent + "  ", newline)
                       : element_lines(inner, indent + "  ", newline);
  }
  return lines;
}

// The first line opens with the dash.
std::string element_lines(const ordered_json& value, const std::string& indent,
                          const std::string& newline) {
  std::string lines;
  for (const auto& [name, inner] : value.items()) {
    lines += member_lines({name, inner}, indent + "  ", newline);
  }
  return lines.replace(indent.size(), 1, "-");
}

std::string lines_of(const EntryMember& part, const std::string& indent,
                     const std::string& newline) {
  return part.first.empty() ? element_lines(part.second, indent, newline)
                            : member_lines(part, indent, newline);
}

// Where whole lines can be put in behind a byte, with the line end that may be missing there.
Replacement lines_behind(std::string_view text, std::size_t offset, std::string lines) {
  const std::size_t place = next_line(text, offset);
  if (place > 0 && text[place - 1] != '\n') lines = newline_of(text) + lines;
  return {{place, place}, std::move(lines)};
}

std::string column_of(std::string_view text, std::size_t offset) {
  return std::string(offset - line_begin(text, offset), ' ');
}

// Puts the part behind the last child, or into what is still empty.
base::Result<std::string> insert(std::string_view text, const EntryWay& way,
                                 const EntryMember& part) {
  const SyntaxNode& node = *way.deepest;
  const std::string newline = newline_of(text);
  if (!node.children.empty()) {
    if (!node.is_block) {
      return refuse_at(text, node.span.begin, "what stands here is written in brackets");
    }
    const std::string indent = column_of(text, node.span.begin);
    return apply(text, {lines_behind(text, node.last_leaf, lines_of(part, indent, newline))});
  }
  if (way.holder == nullptr) return refuse_at(text, node.span.begin, "the file is not a mapping");
  const std::size_t colon = text.find(':', way.holder->key_span.end) + 1;
  const std::string indent = column_of(text, way.holder->key_span.begin) + "  ";
  return apply(
      text, {{{colon, std::max(colon, node.last_leaf)}, ""},
             lines_behind(text, std::max(colon, node.last_leaf), lines_of(part, indent, newline))});
}

base::Result<std::string> change_member(std::string_view text, const SyntaxNode& entry,
                                        const MemberChange& change) {
  if (!entry.is_block) {
    return refuse_at(text, entry.span.begin, "the entry is written in brackets");
  }
  if (change.present == nullptr) {
    const std::string indent = column_of(text, entry.span.begin);
    return apply(text, {lines_behind(text, entry.last_leaf,
                                     member_lines(*change.wanted, indent, newline_of(text)))});
  }
  const SyntaxChild& present = *change.present;
  const std::size_t end = std::max(present.value.last_leaf, present.key_span.end);
  if (change.wanted != nullptr) {
    return apply(text, {{{present.key_span.end, end}, ": " + flow_value(change.wanted->second)}});
  }
  if (!begins_line(text, present.begin())) {
    return refuse_at(text, present.begin(), "the entry begins with " + present.key);
  }
  return apply(text, {{{line_begin(text, present.begin()), next_line(text, end)}, ""}});
}

// One step from a text towards one with the entry; nothing when it is there.
base::Result<std::optional<std::string>> step_towards(const std::string& text,
                                                      const EntryPlace& place, const Entry& entry) {
  const auto tree = parse_yaml_tree(text);
  if (!tree) return base::Unexpected(tree.error());
  if (!*tree) {
    const EntryMember part = fresh_part(place, 0, entry);
    return std::optional(
        apply(text, {lines_behind(text, text.size(), lines_of(part, "", newline_of(text)))}));
  }
  const auto way = find_way(text, **tree, place);
  if (!way) return base::Unexpected(way.error());
  std::optional<MemberChange> change;
  if (way->index) {
    change = find_change(way->entry(), entry);
    if (!change) return std::optional<std::string>();
  }
  auto next = change ? change_member(text, way->entry(), *change)
                     : insert(text, *way, fresh_part(place, way->steps, entry));
  if (!next) return base::Unexpected(next.error());
  return std::optional(std::move(*next));
}

base::Result<std::string> remove(std::string_view text, const EntryWay& way) {
  const SyntaxNode& node = *way.deepest;
  const SyntaxChild& child = node.children[*way.index];
  if (!node.is_block) {
    return refuse_at(text, node.span.begin, "what stands here is written in brackets");
  }
  const std::size_t begin =
      node.kind == Kind::array ? text.rfind('-', child.begin()) : child.begin();
  const std::size_t end = std::max(child.value.last_leaf, child.key_span.end);
  if (!begins_line(text, begin)) {
    return refuse_at(text, begin, "the entry shares its line with something else");
  }
  std::vector<Replacement> changes = {{{line_begin(text, begin), next_line(text, end)}, ""}};
  if (node.children.size() == 1 && way.holder != nullptr) {
    const std::size_t colon = text.find(':', way.holder->key_span.end) + 1;
    changes.push_back({{colon, colon}, node.kind == Kind::array ? " []" : " {}"});
  }
  return apply(text, std::move(changes));
}

class YamlNotation final : public Notation {
 public:
  base::Result<std::optional<ordered_json>> find_entry(std::string_view text,
                                                       const EntryPlace& place) const override {
    const auto tree = parse_yaml_tree(text);
    if (!tree) return base::Unexpected(tree.error());
    if (!*tree) return std::optional<ordered_json>();
    const auto way = find_way(text, **tree, place);
    if (!way) return base::Unexpected(way.error());
    if (!way->index) return std::optional<ordered_json>();
    return std::optional(value_of(way->entry()));
  }

  base::Result<std::string> with_entry(std::string_view text, const EntryPlace& place,
                                       const Entry& entry) const override {
    std::string current(text);
    for (;;) {
      auto next = step_towards(current, place, entry);
      if (!next) return base::Unexpected(next.error());
      if (!*next) return current;
      current = std::move(**next);
    }
  }

  base::Result<std::string> without_entry(std::string_view text,
                                          const EntryPlace& place) const override {
    const auto tree = parse_yaml_tree(text);
    if (!tree) return base::Unexpected(tree.error());
    if (!*tree) return std::string(text);
    const auto way = find_way(text, **tree, place);
    if (!way) return base::Unexpected(way.error());
    if (!way->index) return std::string(text);
    return remove(text, *way);
  }
};

}  // namespace

std::unique_ptr<Notation> make_yaml_notation() {
  return std::make_unique<YamlNotation>();
}

}  // namespace theseus::cli
