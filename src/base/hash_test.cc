#include "base/hash.h"

#include <gtest/gtest.h>

#include <numeric>

#include "base/random.h"

namespace theseus::base {
namespace {

TEST(Sha256, GivesTheValueOfFips180ForAbc) {
  EXPECT_EQ(to_hex(sha256(bytes_of("abc"))),
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

// Vectors of the reference implementation: key 00..0f, messages of the bytes 00, 00 01, ...
class SipHash : public testing::Test {
 protected:
  SipHash() { std::iota(key_.begin(), key_.end(), std::uint8_t{0}); }

  std::uint64_t of_length(std::size_t length) const {
    Bytes message(length);
    std::iota(message.begin(), message.end(), std::uint8_t{0});
    return static_cast<std::uint64_t>(sip_hash(key_, message));
  }

  SipKey key_{};
};

TEST_F(SipHash, GivesThePublishedValuesForEveryKindOfLength) {
  EXPECT_EQ(of_length(0), 0x726fdb47dd0e0e31ULL);
  EXPECT_EQ(of_length(1), 0x74f839c593dc67fdULL);
  EXPECT_EQ(of_length(7), 0xab0200f58b01d137ULL);
  EXPECT_EQ(of_length(8), 0x93f5f5799a932462ULL);
  EXPECT_EQ(of_length(15), 0xa129ca6149be45e5ULL);
  EXPECT_EQ(of_length(63), 0x958a324ceb064572ULL);
}

TEST_F(SipHash, DependsOnTheKey) {
  SipKey other = key_;
  other[15] ^= 1U;

  EXPECT_NE(sip_hash(key_, bytes_of("text")), sip_hash(other, bytes_of("text")));
}

TEST(RandomBytes, DifferFromCallToCall) {
  EXPECT_NE(random_bytes(32), random_bytes(32));
}

}  // namespace
}  // namespace theseus::base
