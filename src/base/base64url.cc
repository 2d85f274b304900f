#include "base/base64url.h"

namespace theseus::base {
namespace {

constexpr std::string_view kAlphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

}  // namespace

std::string to_base64url(BytesView bytes) {
  std::string word;
  std::uint32_t pending = 0;
  unsigned bits = 0;
  for (const std::uint8_t byte : bytes) {
    pending = (pending << 8U) | byte;
    for (bits += 8; bits >= 6; bits -= 6) word.push_back(kAlphabet[(pending >> (bits - 6)) & 63U]);
  }
  if (bits > 0) word.push_back(kAlphabet[(pending << (6 - bits)) & 63U]);
  return word;
}

std::optional<Bytes> from_base64url(std::string_view word) {
  Bytes bytes;
  std::uint32_t pending = 0;
  unsigned bits = 0;
  for (const char c : word) {
    const auto place = kAlphabet.find(c);
    if (place == std::string_view::npos) return std::nullopt;
    pending = (pending << 6U) | static_cast<std::uint32_t>(place);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push_back(static_cast<std::uint8_t>(pending >> bits));
  }
  return bytes;
}

}  // namespace theseus::base
