#include "http/endpoints/cursor.h"

#include <gtest/gtest.h>

#include <limits>

namespace theseus::http {
namespace {

TEST(Cursor, GivesBackThePositionItWasMadeOf) {
  const base::Bytes position = {0, 1, 2, 250, 255};

  EXPECT_EQ(parse_cursor("spaces", make_cursor("spaces", position)), position);
}

TEST(Cursor, HoldsAnEmptyPosition) {
  EXPECT_EQ(parse_cursor("spaces", make_cursor("spaces", {})), base::Bytes());
}

TEST(Cursor, IsMadeOfCharactersThatNeedNoEscapeInAQuery) {
  const std::string word = make_cursor("spaces", bytes_of_number(-1));

  EXPECT_EQ(word.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                   "0123456789-_"),
            std::string::npos);
}

TEST(Cursor, OfAnotherListIsRefused) {
  EXPECT_EQ(parse_cursor("memories b", make_cursor("memories a", bytes_of_number(7))),
            std::nullopt);
}

TEST(Cursor, WithOneCharacterChangedIsRefused) {
  std::string word = make_cursor("spaces", bytes_of_number(7));
  word[10] = word[10] == 'A' ? 'B' : 'A';

  EXPECT_EQ(parse_cursor("spaces", word), std::nullopt);
}

TEST(Cursor, OfForeignCharactersIsRefused) {
  EXPECT_EQ(parse_cursor("spaces", "not a cursor!"), std::nullopt);
}

TEST(Cursor, ThatIsTooShortForItsCheckIsRefused) {
  EXPECT_EQ(parse_cursor("spaces", ""), std::nullopt);
  EXPECT_EQ(parse_cursor("spaces", "AAAA"), std::nullopt);
}

TEST(CursorNumber, GoesThroughEightBytesUnchanged) {
  EXPECT_EQ(number_of_bytes(bytes_of_number(0)), 0);
  EXPECT_EQ(number_of_bytes(bytes_of_number(-62135596800000)), -62135596800000);
  EXPECT_EQ(number_of_bytes(bytes_of_number(std::numeric_limits<std::int64_t>::max())),
            std::numeric_limits<std::int64_t>::max());
}

}  // namespace
}  // namespace theseus::http
