#include "mcp/safe_text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>

#include "base/utf8.h"

namespace theseus::mcp {
namespace {

constexpr std::string_view kNextLine = "\n  ";

struct Character {
  std::uint32_t code = 0;
  std::size_t bytes = 1;
  bool valid = false;
};

struct Range {
  std::uint32_t first;
  std::uint32_t last;
};

/// Vertical tab, form feed, next line, line and paragraph separator; CR and LF stand beside them.
constexpr std::array<std::uint32_t, 5> kOtherLineEnds = {0x0B, 0x0C, 0x85, 0x2028, 0x2029};

/// What a person does not see and a model reads: C0 and C1, annotation marks, and all that has
/// Unicode's property Default_Ignorable_Code_Point, in which marks and overrides of direction,
/// invisible operators, fillers, tags and the selectors that can carry any byte are found.
constexpr std::array<Range, 20> kUnseen = {
    {{0x00, 0x08},     {0x0E, 0x1F},       {0x7F, 0x9F},       {0xAD, 0xAD},
     {0x34F, 0x34F},   {0x61C, 0x61C},     {0x115F, 0x1160},   {0x17B4, 0x17B5},
     {0x180B, 0x180F}, {0x200B, 0x200F},   {0x202A, 0x202E},   {0x2060, 0x206F},
     {0x3164, 0x3164}, {0xFE00, 0xFE0F},   {0xFEFF, 0xFEFF},   {0xFFA0, 0xFFA0},
     {0xFFF0, 0xFFFB}, {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A}, {0xE0000, 0xE0FFF}}};

Character character_at(std::string_view text, std::size_t place) {
  const auto byte = [&](std::size_t i) {
    return static_cast<std::uint32_t>(static_cast<unsigned char>(text[place + i]));
  };
  const std::uint32_t lead = byte(0);
  const std::size_t bytes = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (!base::is_utf8(text.substr(place, bytes))) return {.code = lead};
  std::uint32_t code = bytes == 1 ? lead : lead & (0x7FU >> bytes);
  for (std::size_t i = 1; i < bytes; ++i) code = (code << 6U) | (byte(i) & 0x3FU);
  return {.code = code, .bytes = bytes, .valid = true};
}

bool is_line_end(std::uint32_t code) {
  return code == '\r' || code == '\n' ||
         std::find(kOtherLineEnds.begin(), kOtherLineEnds.end(), code) != kOtherLineEnds.end();
}

bool is_unseen(std::uint32_t code) {
  return std::any_of(kUnseen.begin(), kUnseen.end(), [code](const Range& range) {
    return code >= range.first && code <= range.last;
  });
}

/// What scripts and emoji need: zero width (non-)joiners, and the choice between text and emoji.
bool is_joiner(std::uint32_t code) {
  return code == 0x200C || code == 0x200D;
}
bool is_selector(std::uint32_t code) {
  return code == 0xFE0E || code == 0xFE0F;
}

/// Whether a character that cannot be seen has its use behind `before`, which stands as it came.
/// A second one has none: rows of them spell bytes.
bool is_needed(std::uint32_t code, std::uint32_t before) {
  const bool behind_visible = before > ' ' && !is_unseen(before);
  return (is_selector(code) && behind_visible) ||
         (is_joiner(code) && (behind_visible || is_selector(before)));
}

/// How many characters of printable ASCII stand from this place on: of most texts, all. Looked at
/// one by one, they took longer than all the rest of a recall's answer.
std::size_t count_plain(std::string_view text, std::size_t place) {
  const auto rest = text.substr(place);
  const auto* const end =
      std::find_if(rest.begin(), rest.end(), [](char c) { return c < ' ' || c > '~'; });
  return static_cast<std::size_t>(end - rest.begin());
}

std::string shown(const Character& character) {
  std::array<char, 16> text{};
  const int size = std::snprintf(text.data(), text.size(), character.valid ? "<U+%04X>" : "<%02X>",
                                 static_cast<unsigned>(character.code));
  return {text.data(), static_cast<std::size_t>(size)};
}

}  // namespace

std::string safe_text(std::string_view text) {
  std::string safe;
  safe.reserve(text.size());
  std::uint32_t before = 0;  // of a character that stands as it came
  for (std::size_t place = 0; place < text.size();) {
    if (const std::size_t plain = count_plain(text, place); plain > 0) {
      safe += text.substr(place, plain);
      place += plain;
      before = static_cast<unsigned char>(safe.back());
      continue;
    }
    const Character character = character_at(text, place);
    const std::string_view bytes = text.substr(place, character.bytes);
    place += character.bytes;
    const bool stands = character.valid && !is_line_end(character.code) &&
                        (!is_unseen(character.code) || is_needed(character.code, before));
    before = stands ? character.code : 0;
    if (stands) {
      safe += bytes;
    } else if (character.valid && is_line_end(character.code)) {
      // One end of a line, though it has two characters.
      if (character.code == '\r' && text.substr(place, 1) == "\n") ++place;
      safe += kNextLine;
    } else {
      safe += shown(character);
    }
  }
  return safe;
}

}  // namespace theseus::mcp
