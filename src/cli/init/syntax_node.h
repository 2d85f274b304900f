#pragma once

#include <cstddef>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace theseus::cli {

/// The bytes of a text from `begin` to before `end`.
struct Span {
  std::size_t begin = 0;
  std::size_t end = 0;
};

struct SyntaxChild;

/// A value in a text of JSON or YAML, and where it stands there.
struct SyntaxNode {
  enum class Kind { object, array, scalar };

  Kind kind = Kind::scalar;
  Span span;
  std::string scalar;         ///< what a scalar says, as JSON
  bool is_block = false;      ///< laid out by indentation, as YAML can
  std::size_t last_leaf = 0;  ///< where its last visible byte ends; `span` may reach further
  std::vector<SyntaxChild> children;

  const SyntaxChild* find(std::string_view key) const;
};

/// A member of an object, or an element of an array, which has no key.
struct SyntaxChild {
  std::string key;
  Span key_span;
  SyntaxNode value;
  std::optional<std::size_t> comma;  ///< the one behind it

  std::size_t begin() const { return key_span.end > 0 ? key_span.begin : value.span.begin; }
};

/// The value without its place.
nlohmann::ordered_json value_of(const SyntaxNode& node);

/// The member of that name. Refuses a name that stands twice: nobody knows which one counts.
base::Result<const SyntaxChild*> find_only(const SyntaxNode& object, std::string_view key,
                                           std::string_view text);

/// The line, counted from 1, in which a byte of the text stands.
std::size_t line_of(std::string_view text, std::size_t offset);

}  // namespace theseus::cli
