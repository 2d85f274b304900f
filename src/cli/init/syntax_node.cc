#include "cli/init/syntax_node.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace theseus::cli {

using nlohmann::ordered_json;

const SyntaxChild* SyntaxNode::find(std::string_view key) const {
  const auto found = std::find_if(children.begin(), children.end(),
                                  [key](const SyntaxChild& child) { return child.key == key; });
  return found == children.end() ? nullptr : &*found;
}

ordered_json value_of(const SyntaxNode& node) {
  if (node.kind == SyntaxNode::Kind::scalar) return ordered_json::parse(node.scalar);
  ordered_json value =
      node.kind == SyntaxNode::Kind::object ? ordered_json::object() : ordered_json::array();
  for (const SyntaxChild& child : node.children) {
    if (node.kind == SyntaxNode::Kind::object) {
      value[child.key] = value_of(child.value);
    } else {
      value.push_back(value_of(child.value));
    }
  }
  return value;
}

base::Result<const SyntaxChild*> find_only(const SyntaxNode& object, std::string_view key,
                                           std::string_view text) {
  const SyntaxChild* found = nullptr;
  for (const SyntaxChild& child : object.children) {
    if (child.key != key) continue;
    if (found != nullptr) {
      return base::Unexpected(base::Refusal{"line " + std::to_string(line_of(text, child.begin())) +
                                            ": " + std::string(key) +
                                            " stands here for the second time"});
    }
    found = &child;
  }
  return found;
}

std::size_t line_of(std::string_view text, std::size_t offset) {
  const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(offset, text.size()));
  return 1 + static_cast<std::size_t>(std::count(text.begin(), end, '\n'));
}

}  // namespace theseus::cli
