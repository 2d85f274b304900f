#include "cli/init/entry_way.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace theseus::cli {
namespace {

using nlohmann::ordered_json;
using Kind = SyntaxNode::Kind;

bool can_hold(const SyntaxNode& node, Kind kind) {
  return node.kind == kind || (node.kind == Kind::scalar && node.scalar == "null");
}

std::string name_of(Kind kind) {
  return kind == Kind::array ? "a list" : "an object";
}

base::Unexpected<base::Refusal> refuse_kind(std::string_view text, const EntryWay& way, Kind kind) {
  const std::string what = way.holder == nullptr ? "the file" : way.holder->key;
  return refuse_at(text, way.deepest->span.begin, what + " is not " + name_of(kind));
}

std::optional<std::size_t> find_element(const SyntaxNode& list, const EntryPlace& place) {
  for (std::size_t i = 0; i < list.children.size(); ++i) {
    const SyntaxChild* name = list.children[i].value.find(place.identity);
    if (name != nullptr && value_of(name->value) == place.name) return i;
  }
  return std::nullopt;
}

}  // namespace

base::Result<EntryWay> find_way(std::string_view text, const SyntaxNode& root,
                                const EntryPlace& place) {
  EntryWay way{.deepest = &root, .holder = nullptr, .steps = 0, .index = std::nullopt};
  for (const std::string& name : place.root) {
    if (!can_hold(*way.deepest, Kind::object)) return refuse_kind(text, way, Kind::object);
    const auto child = find_only(*way.deepest, name, text);
    if (!child) return base::Unexpected(child.error());
    if (*child == nullptr) return way;
    way.holder = *child;
    way.deepest = &(*child)->value;
    ++way.steps;
  }
  const Kind kind = place.identity.empty() ? Kind::object : Kind::array;
  if (!can_hold(*way.deepest, kind)) return refuse_kind(text, way, kind);
  if (kind == Kind::array) {
    way.index = find_element(*way.deepest, place);
    return way;
  }
  const auto entry = find_only(*way.deepest, place.name, text);
  if (!entry) return base::Unexpected(entry.error());
  if (*entry != nullptr) {
    way.index = static_cast<std::size_t>(*entry - way.deepest->children.data());
    if (way.entry().kind != Kind::object) {
      return refuse_at(text, (*entry)->begin(), place.name + " is not an object");
    }
  }
  return way;
}

EntryMember fresh_part(const EntryPlace& place, std::size_t steps, const Entry& entry) {
  EntryMember part{place.identity.empty() ? place.name : "", whole(entry)};
  for (std::size_t i = place.root.size(); i > steps; --i) {
    part = {place.root[i - 1], holder_of(part)};
  }
  return part;
}

ordered_json holder_of(const EntryMember& part) {
  const auto& [key, value] = part;
  return key.empty() ? ordered_json::array({value}) : ordered_json{{key, value}};
}

std::optional<MemberChange> find_change(const SyntaxNode& present, const Entry& entry) {
  // What goes, goes last: an entry is never empty in between.
  for (const auto& wanted : entry.wanted) {
    const SyntaxChild* child = present.find(wanted.first);
    if (child == nullptr || value_of(child->value) != wanted.second) {
      return MemberChange{.present = child, .index = 0, .wanted = &wanted};
    }
  }
  for (std::size_t i = 0; i < present.children.size(); ++i) {
    const SyntaxChild& child = present.children[i];
    const auto& retired = entry.retired;
    if (std::find(retired.begin(), retired.end(), child.key) != retired.end()) {
      return MemberChange{.present = &child, .index = i, .wanted = nullptr};
    }
  }
  return std::nullopt;
}

base::Unexpected<base::Refusal> refuse_at(std::string_view text, std::size_t offset,
                                          const std::string& message) {
  return base::Unexpected(
      base::Refusal{"line " + std::to_string(line_of(text, offset)) + ": " + message});
}

}  // namespace theseus::cli
