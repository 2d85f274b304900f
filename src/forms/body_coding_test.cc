#include "forms/body_coding.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <random>

#include "base/hash.h"

namespace theseus::forms {
namespace {

constexpr std::int64_t kPlain = 0;
constexpr std::int64_t kPacked = 1;

/// What the zstd program made of `vector_text()` with the dictionary, on the day it was frozen.
constexpr std::string_view kVector =
    "28b52ffd60ff003d0100882e20cea0b1cebaceb1cebbcf8e2120227d06fc8d35b121d7cf95df5fdacd2a5abb70275e"
    "f20a";

std::string vector_text() {
  std::string text = R"({"importance":0.5,"kind":"note","tags":["project"],"text":")";
  for (int i = 0; i < 9; ++i) text += "The user prefers short answers. Παρακαλώ! ";
  return text + "\"}";
}

base::Bytes from_hex(std::string_view hex) {
  base::Bytes bytes;
  for (std::size_t i = 0; i < hex.size(); i += 2) {
    bytes.push_back(static_cast<std::uint8_t>(std::stoul(std::string(hex.substr(i, 2)), {}, 16)));
  }
  return bytes;
}

std::string random_text(std::size_t length) {
  std::mt19937 dice(static_cast<std::mt19937::result_type>(length));
  std::string text;
  while (text.size() < length) text += static_cast<char>(dice());
  return text;
}

TEST(BodyCoding, HasTheDictionaryThatWasFrozen) {
  std::ifstream file(std::string(THESEUS_SOURCE_DIR) + "/src/forms/body_dictionary/bodies_1.zdict",
                     std::ios::binary);
  const std::string bytes((std::istreambuf_iterator<char>(file)), {});

  EXPECT_LE(bytes.size(), 16U * 1024);
  EXPECT_EQ(base::to_hex(base::sha256(base::bytes_of(bytes))),
            "100e066593d58ad7bef5f62c286e9fb3e540464a6d2c2d3d87e08ca7530d9289");
}

TEST(BodyCoding, UnpacksWhatTheZstdProgramPacked) {
  BodyUnpacker unpacker;

  EXPECT_EQ(unpacker.decode(kPacked, from_hex(kVector)).value(), vector_text());
}

TEST(BodyCoding, PacksAboveTheLimitAndLeavesTheRestPlain) {
  const std::string at_limit(kLongestPlainBody, 'x');
  const std::string above(kLongestPlainBody + 1, 'x');
  BodyPacker packer;

  EXPECT_EQ(packer.code(at_limit).coding, BodyCoding::plain);
  EXPECT_EQ(base::text_of(packer.code(at_limit).bytes), at_limit);
  EXPECT_EQ(packer.code(above).coding, BodyCoding::zstd_1);
  EXPECT_LT(packer.code(above).bytes.size(), 40U);
}

TEST(BodyCoding, LeavesPlainWhatPackingWouldNotShrink) {
  const std::string noise = random_text(2000);
  BodyPacker packer;

  EXPECT_EQ(packer.code(noise).coding, BodyCoding::plain);
  EXPECT_EQ(base::text_of(packer.code(noise).bytes), noise);
}

TEST(BodyCoding, GivesEveryBodyBackByteByByteFromOnePackerAndOneUnpacker) {
  BodyPacker packer;
  BodyUnpacker unpacker;

  for (std::size_t length = 0; length < 5000; length += 37) {
    const std::string body = random_text(length / 9) + std::string(length, 'a') + vector_text();
    const CodedBody coded = packer.code(body);
    const auto text = unpacker.decode(static_cast<std::int64_t>(coded.coding), coded.bytes);
    ASSERT_TRUE(text);
    ASSERT_EQ(*text, body);
  }
}

TEST(BodyCoding, GivesPlainBytesBackAsTheyAre) {
  BodyUnpacker unpacker;

  EXPECT_EQ(unpacker.decode(kPlain, base::bytes_of("{}")).value(), "{}");
  EXPECT_EQ(unpacker.decode(kPlain, {}).value(), "");
}

TEST(BodyCoding, RefusesACodingOfALaterRelease) {
  BodyUnpacker unpacker;

  const auto refusal = unpacker.decode(7, from_hex(kVector));

  ASSERT_FALSE(refusal);
  EXPECT_NE(refusal.error().message.find("coding 7"), std::string::npos);
}

TEST(BodyCoding, RefusesAFrameThatWasCutOrGrownOrIsEmpty) {
  const base::Bytes whole = from_hex(kVector);
  BodyUnpacker unpacker;

  for (std::size_t length = 0; length < whole.size(); ++length) {
    EXPECT_FALSE(unpacker.decode(kPacked, base::BytesView(whole).first(length))) << length;
  }
  base::Bytes twice = whole;
  twice.insert(twice.end(), whole.begin(), whole.end());
  EXPECT_FALSE(unpacker.decode(kPacked, twice));
}

TEST(BodyCoding, RefusesAFrameThatSaysToHoldMoreThanABodyMay) {
  // Magic, then a header of one segment with eight bytes of size: 2^40.
  const base::Bytes bomb = from_hex(
      "28b52ffde0000000000001000001"
      "0000");
  BodyUnpacker unpacker;

  EXPECT_FALSE(unpacker.decode(kPacked, bomb));
}

TEST(BodyCoding, SurvivesEveryFlippedBitAndGoesOnAfterIt) {
  const base::Bytes whole = from_hex(kVector);
  BodyUnpacker unpacker;

  for (std::size_t bit = 0; bit < whole.size() * 8; ++bit) {
    base::Bytes damaged = whole;
    damaged[bit / 8] ^= static_cast<std::uint8_t>(1U << bit % 8);
    const auto text = unpacker.decode(kPacked, damaged);
    ASSERT_TRUE(!text || text->size() <= kLongestPackedBody);
    ASSERT_EQ(unpacker.decode(kPacked, whole).value(), vector_text());
  }
}

}  // namespace
}  // namespace theseus::forms
