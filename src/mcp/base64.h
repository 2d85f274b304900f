#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace theseus::mcp {

/// RFC 4648, with padding.
std::string to_base64(std::string_view bytes);

/// Strictly: whole groups of four, padding only where it must be, no stray bits behind the last
/// byte; nothing for anything else.
std::optional<std::string> from_base64(std::string_view text);

}  // namespace theseus::mcp
