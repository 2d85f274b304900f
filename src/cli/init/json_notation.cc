#include <nlohmann/json.hpp>

#include "cli/init/entry_way.h"
#include "cli/init/json_edit.h"
#include "cli/init/json_tree.h"
#include "cli/init/notation.h"

namespace theseus::cli {
namespace {

using nlohmann::ordered_json;
using Kind = SyntaxNode::Kind;

// One step from a text towards one with the entry; nothing when it is there.
base::Result<std::optional<std::string>> step_towards(std::string_view text,
                                                      const EntryPlace& place, const Entry& entry) {
  const auto root = parse_json_tree(text);
  if (!root) return base::Unexpected(root.error());
  const auto way = find_way(text, *root, place);
  if (!way) return base::Unexpected(way.error());
  const JsonEdit edit(text, *root);
  if (!way->index) {
    const EntryMember part = fresh_part(place, way->steps, entry);
    if (way->deepest->kind != Kind::scalar) {
      return std::optional(edit.insert(*way->deepest, part.first, part.second));
    }
    if (way->holder == nullptr) return refuse_at(text, 0, "the file is not an object");
    return std::optional(edit.replace(*way->holder, holder_of(part)));
  }
  const auto change = find_change(way->entry(), entry);
  if (!change) return std::optional<std::string>();
  if (change->wanted == nullptr) return std::optional(edit.remove(way->entry(), change->index));
  const auto& [name, value] = *change->wanted;
  return std::optional(change->present == nullptr ? edit.insert(way->entry(), name, value)
                                                  : edit.replace(*change->present, value));
}

class JsonNotation final : public Notation {
 public:
  base::Result<std::optional<ordered_json>> find_entry(std::string_view text,
                                                       const EntryPlace& place) const override {
    if (is_blank(text)) return std::optional<ordered_json>();
    const auto root = parse_json_tree(text);
    if (!root) return base::Unexpected(root.error());
    const auto way = find_way(text, *root, place);
    if (!way) return base::Unexpected(way.error());
    if (!way->index) return std::optional<ordered_json>();
    return std::optional(value_of(way->entry()));
  }

  base::Result<std::string> with_entry(std::string_view text, const EntryPlace& place,
                                       const Entry& entry) const override {
    if (is_blank(text)) {
      return json_lines(holder_of(fresh_part(place, 0, entry)), "", {}) + "\n";
    }
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
    if (is_blank(text)) return std::string(text);
    const auto root = parse_json_tree(text);
    if (!root) return base::Unexpected(root.error());
    const auto way = find_way(text, *root, place);
    if (!way) return base::Unexpected(way.error());
    if (!way->index) return std::string(text);
    return JsonEdit(text, *root).remove(*way->deepest, *way->index);
  }
};

}  // namespace

std::unique_ptr<Notation> make_json_notation() {
  return std::make_unique<JsonNotation>();
}

}  // namespace theseus::cli
