#include "base/id.h"

#include <algorithm>
#include <span>

#include "base/error.h"
#include "base/random.h"

namespace theseus::base {
namespace {

bool is_dash_place(std::size_t place) {
  return place == 8 || place == 13 || place == 18 || place == 23;
}

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

/// Adds one to the random bits behind version and variant; false when they were all set.
bool count_up(Id& id) {
  for (std::size_t i = 15; i > 8; --i) {
    if (++id.bytes[i] != 0) return true;
  }
  const auto low = static_cast<std::uint8_t>((id.bytes[8] + 1U) & 0x3fU);
  id.bytes[8] = static_cast<std::uint8_t>(0x80U | low);
  return low != 0;
}

void put_time(Id& id, std::int64_t milliseconds) {
  for (std::size_t i = 0; i < 6; ++i) {
    id.bytes[i] = static_cast<std::uint8_t>(milliseconds >> (40 - 8 * i));
  }
}

}  // namespace

std::string format_id(const Id& id) {
  const std::string hex = to_hex(id.bytes);
  std::string text;
  text.reserve(36);
  for (const char c : hex) {
    if (is_dash_place(text.size())) text.push_back('-');
    text.push_back(c);
  }
  return text;
}

std::optional<Id> parse_id(std::string_view text) {
  if (text.size() != 36) return std::nullopt;
  Id id;
  std::size_t digits = 0;
  for (std::size_t place = 0; place < text.size(); ++place) {
    if (is_dash_place(place)) {
      if (text[place] != '-') return std::nullopt;
      continue;
    }
    const int digit = hex_digit(text[place]);
    if (digit < 0) return std::nullopt;
    auto& byte = id.bytes[digits / 2];
    byte = static_cast<std::uint8_t>((static_cast<unsigned>(byte) << 4U) |
                                     static_cast<unsigned>(digit));
    ++digits;
  }
  return id;
}

Id id_of(BytesView bytes) {
  if (bytes.size() != 16) {
    throw Error(ErrorKind::corrupt,
                "a stored id has " + std::to_string(bytes.size()) + " bytes instead of 16");
  }
  Id id;
  std::copy(bytes.begin(), bytes.end(), id.bytes.begin());
  return id;
}

Id Uuid7Source::next() {
  const std::lock_guard lock(mutex_);
  const std::int64_t now = to_milliseconds(clock_.now());
  if (now > last_milliseconds_) {
    last_milliseconds_ = now;
    fill_random(std::span(last_.bytes).subspan(6));
    last_.bytes[6] = static_cast<std::uint8_t>(0x70U | (last_.bytes[6] & 0x0fU));
    last_.bytes[8] = static_cast<std::uint8_t>(0x80U | (last_.bytes[8] & 0x3fU));
  } else if (!count_up(last_)) {
    ++last_milliseconds_;
  }
  put_time(last_, last_milliseconds_);
  return last_;
}

}  // namespace theseus::base
