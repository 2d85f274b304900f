#pragma once

#include <string_view>

namespace theseus::base {

/// Whether the bytes are well-formed UTF-8: no overlong forms, no surrogates, nothing above
/// U+10FFFF.
bool is_utf8(std::string_view text) noexcept;

/// The largest place not above `place` at which a character of valid UTF-8 begins (or the end).
std::size_t character_start(std::string_view text, std::size_t place) noexcept;

}  // namespace theseus::base
