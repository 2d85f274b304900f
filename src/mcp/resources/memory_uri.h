#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace theseus::mcp {

/// What a `theseus:` URI names: the context of a space, or one memory of it.
struct MemoryUri {
  std::string space;
  std::string memory = {};  ///< empty: the context
};

inline constexpr std::string_view kMemoryTemplate = "theseus://spaces/{space}/memories/{id}";

/// Reads `theseus://spaces/{space}/context` and `theseus://spaces/{space}/memories/{id}`; anything
/// else gives nothing.
std::optional<MemoryUri> parse_memory_uri(std::string_view uri);

std::string context_uri(std::string_view space);

}  // namespace theseus::mcp
