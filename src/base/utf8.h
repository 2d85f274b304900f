#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace theseus::base {

/// Whether the bytes are well-formed UTF-8: no overlong forms, no surrogates, nothing above
/// U+10FFFF.
bool is_utf8(std::string_view text) noexcept;

/// Whether the byte goes on with a character that another has begun.
constexpr bool is_continuation(char c) noexcept {
  return (static_cast<std::uint8_t>(c) & 0xc0U) == 0x80U;
}

/// The largest place not above `place` at which a character of valid UTF-8 begins (or the end).
inline std::size_t character_start(std::string_view text, std::size_t place) noexcept {
  if (place >= text.size()) return text.size();
  while (place > 0 && is_continuation(text[place])) --place;
  return place;
}

}  // namespace theseus::base
