#include "mcp/safe_text.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdint>
#include <cstdio>

#include "base/utf8.h"

namespace theseus::mcp {
namespace {

TEST(SafeText, KeepsWhatIsVisibleAsItIs) {
  EXPECT_EQ(safe_text("Ana\tprefers \xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80."),
            "Ana\tprefers \xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80.");
}

TEST(SafeText, LooksAtWhatStandsBehindPlainText) {
  EXPECT_EQ(safe_text("plain\nplain\x7F"
                      "~\x01 end"),
            "plain\n  plain<U+007F>~<U+0001> end");
}

TEST(SafeText, KeepsTheJoinersThatScriptsAndEmojiNeed) {
  constexpr std::string_view kFamily = "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7";

  EXPECT_EQ(safe_text(kFamily), kFamily);

  constexpr std::string_view kEyeInABubble =
      "\xF0\x9F\x91\x81\xEF\xB8\x8F\xE2\x80\x8D\xF0\x9F\x97\xA8\xEF\xB8\x8F";
  EXPECT_EQ(safe_text(kEyeInABubble), kEyeInABubble);
}

TEST(SafeText, ShowsJoinersAndSelectorsWhereNobodyNeedsThem) {
  EXPECT_EQ(safe_text("\xE2\x80\x8D"
                      "a\xE2\x80\x8D\xE2\x80\x8C \xE2\x80\x8C"),
            "<U+200D>a\xE2\x80\x8D<U+200C> <U+200C>");
  EXPECT_EQ(safe_text("a\xEF\xB8\x8F\xEF\xB8\x8E\n\xEF\xB8\x8F"),
            "a\xEF\xB8\x8F<U+FE0E>\n  <U+FE0F>");
}

/// The first and the last of each range of Default_Ignorable_Code_Point (Unicode 15) but the
/// joiners, and of the direction and annotation marks.
class Unseen : public ::testing::TestWithParam<std::uint32_t> {};

std::string utf8_of(std::uint32_t code) {
  const auto tail = [code](unsigned shift) {
    return static_cast<char>(0x80U | ((code >> shift) & 0x3FU));
  };
  if (code < 0x800) return {static_cast<char>(0xC0U | (code >> 6U)), tail(0)};
  if (code < 0x10000) return {static_cast<char>(0xE0U | (code >> 12U)), tail(6), tail(0)};
  return {static_cast<char>(0xF0U | (code >> 18U)), tail(12), tail(6), tail(0)};
}

TEST_P(Unseen, IsShown) {
  std::array<char, 16> shown{};
  std::snprintf(shown.data(), shown.size(), "<U+%04X>", static_cast<unsigned>(GetParam()));

  EXPECT_EQ(safe_text("a" + utf8_of(GetParam())), "a" + std::string(shown.data()));
}

INSTANTIATE_TEST_SUITE_P(All, Unseen,
                         ::testing::Values(0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5,
                                           0x180B, 0x180F, 0x200B, 0x200E, 0x200F, 0x202A, 0x202E,
                                           0x2060, 0x206F, 0x3164, 0xFE00, 0xFE0D, 0xFEFF, 0xFFA0,
                                           0xFFF0, 0xFFF8, 0xFFF9, 0xFFFB, 0x1BCA0, 0x1BCA3,
                                           0x1D173, 0x1D17A, 0xE0000, 0xE0001, 0xE007F, 0xE0100,
                                           0xE01EF, 0xE0FFF));

TEST(SafeText, IndentsEachFurtherLineWhateverEndsIt) {
  EXPECT_EQ(safe_text("a\nb\r\nc\rd\ve\ff\xC2\x85g\xE2\x80\xA8h\xE2\x80\xA9i"),
            "a\n  b\n  c\n  d\n  e\n  f\n  g\n  h\n  i");
  EXPECT_EQ(safe_text("\n\n"), "\n  \n  ");
}

TEST(SafeText, ShowsWhatCannotBeSeen) {
  EXPECT_EQ(safe_text(std::string_view("a\0b\x1b[31m\x7f", 9)), "a<U+0000>b<U+001B>[31m<U+007F>");
  EXPECT_EQ(safe_text("\xC2\x9B"
                      "A\xE2\x80\xAEX\xEF\xBB\xBF\xF3\xA0\x81\x81"),
            "<U+009B>A<U+202E>X<U+FEFF><U+E0041>");
}

TEST(SafeText, ShowsBytesThatAreNoCharacters) {
  EXPECT_EQ(safe_text("a\xFF\xC3(\xE2\x82"), "a<FF><C3>(<E2><82>");
  EXPECT_TRUE(base::is_utf8(safe_text("\xED\xA0\x80\xF8\x80")));
}

}  // namespace
}  // namespace theseus::mcp
