#include "upgrade/key.h"

#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>

#include "base/bytes.h"
#include "base/error.h"

namespace theseus::upgrade {
namespace {

template <class Number>
std::optional<Number> find_number(std::string_view text, int base) {
  Number number{};
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number, base);
  if (fault != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

std::optional<base::Bytes> find_bytes(std::string_view text) {
  base::Bytes bytes;
  for (std::size_t at = 0; at < text.size(); at += 2) {
    const auto byte = find_number<std::uint8_t>(text.substr(at, 2), 16);
    if (!byte) return std::nullopt;
    bytes.push_back(*byte);
  }
  return bytes;
}

}  // namespace

Key key_at(const storage::Statement& row, int column, KeyKind kind) {
  if (kind == KeyKind::integer) return row.integer(column);
  const base::BytesView bytes = row.blob(column);
  return base::Bytes(bytes.begin(), bytes.end());
}

std::string text_of(const Key& key) {
  if (const auto* number = std::get_if<std::int64_t>(&key)) return std::to_string(*number);
  return base::to_hex(std::get<base::Bytes>(key));
}

Key parse_key(const std::string& text, KeyKind kind) {
  std::optional<Key> key;
  if (kind == KeyKind::integer) {
    key = find_number<std::int64_t>(text, 10);
  } else {
    key = find_bytes(text);
  }
  if (key) return *key;
  throw base::Error(base::ErrorKind::corrupt,
                    "A row that was set aside is named by a key that is none: " + text +
                        ". Nothing was changed.");
}

}  // namespace theseus::upgrade
