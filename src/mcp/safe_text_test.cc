#include "mcp/safe_text.h"

#include <gtest/gtest.h>

#include "base/utf8.h"

namespace theseus::mcp {
namespace {

TEST(SafeText, KeepsWhatIsVisibleAsItIs) {
  EXPECT_EQ(safe_text("Ana\tprefers \xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80."),
            "Ana\tprefers \xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80.");
}

TEST(SafeText, KeepsTheJoinersThatScriptsAndEmojiNeed) {
  constexpr std::string_view kFamily = "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x91\xA7";

  EXPECT_EQ(safe_text(kFamily), kFamily);
}

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
