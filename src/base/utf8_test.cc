#include "base/utf8.h"

#include <gtest/gtest.h>

namespace theseus::base {
namespace {

TEST(IsUtf8, AcceptsTheFirstAndLastCharacterOfEachLength) {
  EXPECT_TRUE(is_utf8("\x01\x7f"));
  EXPECT_TRUE(is_utf8("\xc2\x80\xdf\xbf"));
  EXPECT_TRUE(is_utf8("\xe0\xa0\x80\xed\x9f\xbf\xee\x80\x80\xef\xbf\xbf"));
  EXPECT_TRUE(is_utf8("\xf0\x90\x80\x80\xf4\x8f\xbf\xbf"));
}

class RefusesUtf8 : public testing::TestWithParam<std::string_view> {};

TEST_P(RefusesUtf8, ThatIsIllFormed) {
  EXPECT_FALSE(is_utf8(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(IllFormed, RefusesUtf8,
                         testing::Values("\x80", "\xc0\x80", "\xc1\xbf", "\xc3", "\xe2\x82",
                                         "\xe0\x9f\xbf", "\xed\xa0\x80", "\xf0\x8f\xbf\xbf",
                                         "\xf4\x90\x80\x80", "\xf5\x80\x80\x80", "\xff",
                                         "a\xe2\x28\xa1"));

TEST(CharacterStart, GoesBackToWhereTheCharacterBegins) {
  const std::string_view text =
      "a\xe2\x82\xac"
      "b";

  EXPECT_EQ(character_start(text, 1), 1U);
  EXPECT_EQ(character_start(text, 3), 1U);
  EXPECT_EQ(character_start(text, 4), 4U);
  EXPECT_EQ(character_start(text, 99), 5U);
}

}  // namespace
}  // namespace theseus::base
