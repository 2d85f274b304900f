#include "base/base64url.h"

#include <gtest/gtest.h>

namespace theseus::base {
namespace {

TEST(Base64Url, WritesSixBitsACharacterWithoutPadding) {
  EXPECT_EQ(to_base64url(bytes_of("")), "");
  EXPECT_EQ(to_base64url(bytes_of("f")), "Zg");
  EXPECT_EQ(to_base64url(bytes_of("fo")), "Zm8");
  EXPECT_EQ(to_base64url(bytes_of("foo")), "Zm9v");
  EXPECT_EQ(to_base64url(bytes_of("\xfb\xff")), "-_8");
}

TEST(Base64Url, ReadsWhatItWrote) {
  const Bytes bytes = {0, 255, 17, 3, 128};

  EXPECT_EQ(from_base64url(to_base64url(bytes)), bytes);
}

TEST(Base64Url, RefusesOtherCharacters) {
  EXPECT_EQ(from_base64url("Zg=="), std::nullopt);
  EXPECT_EQ(from_base64url("+/8"), std::nullopt);
}

}  // namespace
}  // namespace theseus::base
