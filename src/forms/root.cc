#include "forms/root.h"

namespace theseus::forms {
namespace {

std::uint64_t load_word(base::BytesView bytes) noexcept {
  std::uint64_t word = 0;
  for (std::size_t i = 0; i < 8; ++i) word |= std::uint64_t{bytes[i]} << (8 * i);
  return word;
}

}  // namespace

Root::Root(base::BytesView bytes) {
  add(digest_of(bytes));
}

void Root::add(const Digest& digest) noexcept {
  const base::BytesView bytes = digest;
  Root other;
  other.low_ = load_word(bytes.first(8));
  other.high_ = load_word(bytes.last(8));
  add(other);
}

void Root::subtract(const Digest& digest) noexcept {
  const base::BytesView bytes = digest;
  const std::uint64_t low = load_word(bytes.first(8));
  const std::uint64_t borrow = low_ < low ? 1 : 0;
  low_ -= low;
  high_ -= load_word(bytes.last(8)) + borrow;
}

void Root::add(const Root& changes) noexcept {
  low_ += changes.low_;
  const std::uint64_t carry = low_ < changes.low_ ? 1 : 0;
  high_ += changes.high_ + carry;
}

std::array<std::uint8_t, 16> Root::bytes() const noexcept {
  std::array<std::uint8_t, 16> bytes{};
  for (std::size_t i = 0; i < 8; ++i) {
    bytes[i] = static_cast<std::uint8_t>(low_ >> (8 * i));
    bytes[8 + i] = static_cast<std::uint8_t>(high_ >> (8 * i));
  }
  return bytes;
}

std::string Root::hex() const {
  return base::to_hex(bytes());
}

}  // namespace theseus::forms
