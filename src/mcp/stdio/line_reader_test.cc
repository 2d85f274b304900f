#include "mcp/stdio/line_reader.h"

#include <gtest/gtest.h>

#include <vector>

namespace theseus::mcp {
namespace {

constexpr std::size_t kLimit = 10;

std::vector<std::string> lines_of(LineReader& reader) {
  std::vector<std::string> lines;
  while (const auto line = reader.find_line()) {
    lines.push_back(line->is_too_long ? "(too long)" : line->text);
  }
  return lines;
}

using Lines = std::vector<std::string>;

TEST(LineReader, GivesLinesHoweverTheBytesCome) {
  LineReader reader(kLimit);

  reader.append("on");
  const Lines before = lines_of(reader);
  reader.append("e\ntwo\nth");
  const Lines between = lines_of(reader);
  reader.append("ree\n");

  EXPECT_EQ(before, Lines{});
  EXPECT_EQ(between, (Lines{"one", "two"}));
  EXPECT_EQ(lines_of(reader), Lines{"three"});
}

TEST(LineReader, TakesTheLineEndOfOtherSystems) {
  LineReader reader(kLimit);

  reader.append("one\r\n\r\n");

  EXPECT_EQ(lines_of(reader), (Lines{"one", ""}));
}

TEST(LineReader, TakesALineOfJustTheLimit) {
  LineReader reader(kLimit);

  reader.append("0123456789\n");

  EXPECT_EQ(lines_of(reader), Lines{"0123456789"});
}

TEST(LineReader, SaysOnceThatALineIsTooLongAndGoesOnBehindIt) {
  LineReader reader(kLimit);

  reader.append("0123456789a");
  const Lines at_once = lines_of(reader);
  reader.append("still the same line");
  const Lines later = lines_of(reader);
  const bool skips = reader.skips();
  reader.append(" and its end\nnext\n");

  EXPECT_EQ(at_once, Lines{"(too long)"});
  EXPECT_EQ(later, Lines{});
  EXPECT_TRUE(skips);
  EXPECT_EQ(lines_of(reader), Lines{"next"});
  EXPECT_FALSE(reader.skips());
}

TEST(LineReader, RefusesALineThatIsTooLongAndWhole) {
  LineReader reader(kLimit);

  reader.append("0123456789a\nnext\n");

  EXPECT_EQ(lines_of(reader), (Lines{"(too long)", "next"}));
}

TEST(LineReader, KeepsNothingOfALineThatIsPassedOver) {
  LineReader reader(kLimit);

  reader.append(std::string(1000, 'x'));
  lines_of(reader);
  reader.append(std::string(1000, 'x'));
  lines_of(reader);

  EXPECT_EQ(reader.unread(), "");
}

TEST(LineReader, GivesTheRestAsALineAtTheEndOfInput) {
  LineReader reader(kLimit);

  reader.append("one\ntwo");
  lines_of(reader);

  EXPECT_EQ(reader.find_rest()->text, "two");
  EXPECT_FALSE(reader.find_rest());
}

TEST(LineReader, HasNoRestInALineThatIsPassedOver) {
  LineReader reader(kLimit);

  reader.append(std::string(100, 'x'));
  lines_of(reader);

  EXPECT_FALSE(reader.find_rest());
}

TEST(LineReader, LeavesOutOfTheUnreadWhatIsPassedOver) {
  LineReader reader(kLimit);

  reader.append("0123456789a");
  lines_of(reader);
  reader.append("the rest\nnext\nhalf");

  EXPECT_EQ(reader.unread(), "next\nhalf");
  EXPECT_FALSE(reader.skips());
}

TEST(LineReader, LeavesOutOfTheUnreadWhatIsPassedOverBehindAHandover) {
  LineReader reader(kLimit);

  reader.append("one\n");
  reader.skip_line();
  reader.append("the rest");
  const std::string unread = reader.unread();
  const bool skips = reader.skips();
  reader.append(" of it\ntwo\n");

  EXPECT_EQ(unread, "one\n");
  EXPECT_TRUE(skips);
  EXPECT_EQ(reader.unread(), "one\ntwo\n");
  EXPECT_FALSE(reader.skips());
}

TEST(LineReader, GivesWhatWasHandedOverBeforeItPassesTheLineOver) {
  LineReader reader(kLimit);

  reader.append("one\ntwo\n");
  reader.skip_line();
  const auto first = reader.find_line();
  reader.append("rest of a long line\nthree\n");

  EXPECT_EQ(first->text, "one");
  EXPECT_EQ(lines_of(reader), (Lines{"two", "three"}));
}

TEST(LineReader, ShowsALineThatIsAllThereIsAndKeepsIt) {
  LineReader reader(10);
  reader.append("one\n");

  EXPECT_EQ(reader.find_lone_line(), "one");
  EXPECT_EQ(reader.find_line()->text, "one");
  EXPECT_TRUE(reader.is_empty());
}

TEST(LineReader, ShowsNoLineThatIsNotAllThereIs) {
  LineReader reader(10);

  reader.append("one");
  EXPECT_FALSE(reader.find_lone_line());
  reader.append("\ntwo");
  EXPECT_FALSE(reader.find_lone_line());
  EXPECT_FALSE(reader.is_empty());
}

TEST(LineReader, ShowsNoRestOfALineThatIsPassedOver) {
  LineReader reader(10);
  reader.skip_line();
  EXPECT_FALSE(reader.is_empty());

  reader.append("rest\n");

  EXPECT_FALSE(reader.find_lone_line());
}

}  // namespace
}  // namespace theseus::mcp
