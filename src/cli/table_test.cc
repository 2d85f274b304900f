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

  table.cut_last_column_to_fit(40);
  table.print(out);

  EXPECT_EQ(out.str(), "id          text\n0123456789  one two three four five s...\n");
}

TEST(Table, LeavesSomethingToRecogniseOnANarrowTerminal) {
  Table table({"id", "text"});
  table.add({"0123456789", "one two three four five six seven"});
  std::ostringstream out;

  table.cut_last_column_to_fit(10);
  table.print(out);

  EXPECT_EQ(out.str(), "id          text\n0123456789  one two three fou...\n");
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
