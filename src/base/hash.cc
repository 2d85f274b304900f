#include "base/hash.h"

#include <openssl/sha.h>

#include <bit>
#include <cstring>

namespace theseus::base {
namespace {

std::uint64_t load_little_endian(const std::uint8_t* bytes, std::size_t size) noexcept {
  std::uint64_t word = 0;
  for (std::size_t i = 0; i < size; ++i) word |= std::uint64_t{bytes[i]} << (8 * i);
  return word;
}

struct SipState {
  std::uint64_t v0, v1, v2, v3;

  void round() noexcept {
    v0 += v1;
    v1 = std::rotl(v1, 13) ^ v0;
    v0 = std::rotl(v0, 32);
    v2 += v3;
    v3 = std::rotl(v3, 16) ^ v2;
    v0 += v3;
    v3 = std::rotl(v3, 21) ^ v0;
    v2 += v1;
    v1 = std::rotl(v1, 17) ^ v2;
    v2 = std::rotl(v2, 32);
  }

  void absorb(std::uint64_t word) noexcept {
    v3 ^= word;
    round();
    round();
    v0 ^= word;
  }
};

}  // namespace

Sha256 sha256(BytesView bytes) {
  Sha256 digest;
  SHA256(bytes.data(), bytes.size(), digest.data());
  return digest;
}

std::int64_t sip_hash(const SipKey& key, BytesView bytes) noexcept {
  const std::uint64_t k0 = load_little_endian(key.data(), 8);
  const std::uint64_t k1 = load_little_endian(key.data() + 8, 8);
  SipState state{k0 ^ 0x736f6d6570736575ULL, k1 ^ 0x646f72616e646f6dULL, k0 ^ 0x6c7967656e657261ULL,
                 k1 ^ 0x7465646279746573ULL};
  const std::size_t whole = bytes.size() & ~std::size_t{7};
  for (std::size_t i = 0; i < whole; i += 8) state.absorb(load_little_endian(bytes.data() + i, 8));
  state.absorb(load_little_endian(bytes.data() + whole, bytes.size() - whole) |
               (std::uint64_t{bytes.size() & 0xffU} << 56U));
  state.v2 ^= 0xff;
  for (int i = 0; i < 4; ++i) state.round();
  return static_cast<std::int64_t>(state.v0 ^ state.v1 ^ state.v2 ^ state.v3);
}

}  // namespace theseus::base
