#pragma once

#include <string>
#include <string_view>

namespace theseus::mcp {

/// A memory's text as it stands inside a tool's answer: whatever a reader may take for the end of a
/// line goes on in a line that begins with two blanks, and what cannot be seen (control characters,
/// marks that turn the direction of writing, whatever else Unicode lets a display ignore) comes out
/// as `<U+001B>`. So no line of it begins where a tool's own lines begin. A joiner, or a choice
/// between text and emoji, stays where it follows a character. Bytes that are not UTF-8 come out as
/// `<FF>`.
std::string safe_text(std::string_view text);

}  // namespace theseus::mcp
