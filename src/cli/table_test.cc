#include "cli/table.h"

#include <gtest/gtest.h>

#include <sstream>

namespace theseus::cli {
namespace {

TEST(Table, AlignsColumnsByCharactersAndNotByBytes) {
  Table table({"name", "n"});
  table.add({"Zoë", "1"});
  table.add({"Anna", "2"});
  std::ostringstream out;

  table.print(out);

  EXPECT_EQ(out.str(), "name  n\nZoë   1\nAnna  2\n");
}

TEST(Table, CutsTheLastColumnToWhatATerminalHasLeft) {
  Table table({"id", "text"});
  table.add({"0123456789", "one two three four five six seven"});
  std::ostringstream out;

  table.fit(40, {});
  table.print(out);

  EXPECT_EQ(out.str(), "id          text\n0123456789  one two three four five s...\n");
}

TEST(Table, LeavesSomethingToRecogniseOnANarrowTerminal) {
  Table table({"id", "text"});
  table.add({"0123456789", "one two three four five six seven"});
  std::ostringstream out;

  table.fit(10, {});
  table.print(out);

  EXPECT_EQ(out.str(), "id          text\n0123456789  one two three fou...\n");
}

Table of_three() {
  Table table({"id", "kind", "state", "text"});
  table.add({"0123456789", "note", "live", "one two three four five six seven"});
  table.add({"1123456789", "fact", "live", "eight"});
  return table;
}

std::string fitted(std::size_t columns) {
  Table table = of_three();
  table.fit(columns, {"kind", "state"});
  std::ostringstream out;
  table.print(out);
  return out.str();
}

TEST(Table, KeepsEveryColumnThatThereIsRoomFor) {
  EXPECT_EQ(fitted(45),
            "id          kind  state  text\n"
            "0123456789  note  live   one two three fou...\n"
            "1123456789  fact  live   eight\n");
}

TEST(Table, LeavesOutFirstWhatIsTheSameOnEveryLine) {
  EXPECT_EQ(fitted(40),
            "id          kind  text\n"
            "0123456789  note  one two three four ...\n"
            "1123456789  fact  eight\n");
}

TEST(Table, LeavesOutWhatIsDispensableWhereThereIsNoRoom) {
  EXPECT_EQ(fitted(35),
            "id          text\n"
            "0123456789  one two three four f...\n"
            "1123456789  eight\n");
}

TEST(OneLine, CutsBetweenCharacters) {
  EXPECT_EQ(one_line("ééééé", 5), "ééééé");
  EXPECT_EQ(one_line("éééééé", 5), "éé...");
  EXPECT_EQ(one_line("a\nb", 5), "a b");
}

TEST(Printable, KeepsTextAndTakesOutWhatSteersATerminal) {
  EXPECT_EQ(printable("a\nb\x1b[0m\x7f\xC2\x9B é"), "a\nb [0m   é");
}

}  // namespace
}  // namespace theseus::cli
