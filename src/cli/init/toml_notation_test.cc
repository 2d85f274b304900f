#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/init/testing/entries.h"

namespace theseus::cli {
namespace {

using ::testing::StartsWith;

std::string with(std::string_view text) {
  return testing::with(*make_toml_notation(), text);
}
std::string without(std::string_view text) {
  return testing::without(*make_toml_notation(), text);
}

TEST(TomlNotation, PutsATableAtTheEnd) {
  EXPECT_EQ(with(""), "[servers.theseus]\ncommand = \"t\"\n");
  EXPECT_EQ(with("a = 1\r\n"), "a = 1\r\n\r\n[servers.theseus]\r\ncommand = \"t\"\r\n");
  EXPECT_EQ(with("a = 1"), "a = 1\n\n[servers.theseus]\ncommand = \"t\"\n");
}

TEST(TomlNotation, ChangesOnlyTheLinesThatDiffer) {
  EXPECT_EQ(with("[servers.theseus]\n# mine\nx = 1 # one\ncommand = [\n  \"old\"\n]\nurl = 'u'\n\n"
                 "[z]\n"),
            "[servers.theseus]\n# mine\nx = 1 # one\ncommand = \"t\"\n\n[z]\n");
}

TEST(TomlNotation, AddsALineToATableBeforeItsInnerTables) {
  EXPECT_EQ(with("[servers.theseus]\nx = 1\n\n[servers.theseus.env]\nA = \"b\"\n"),
            "[servers.theseus]\nx = 1\ncommand = \"t\"\n\n[servers.theseus.env]\nA = \"b\"\n");
}

TEST(TomlNotation, TakesOutATableWithItsInnerTablesAndNoComment) {
  EXPECT_EQ(without("a = 1\n\n[servers.theseus]\ncommand = \"t\"\n\n[servers.theseus.env]\n"
                    "A = \"b\"\n\n# looks\n[tui]\nb = 2\n"),
            "a = 1\n\n# looks\n[tui]\nb = 2\n");
}

TEST(TomlNotation, TakesBackWhatItPutIn) {
  const std::string text = "# top\na = \"\"\"\n[servers.theseus]\n\"\"\"\n[b]\nc = [\n  [1],\n]\n";

  EXPECT_EQ(without(with(text)), text);
}

TEST(TomlNotation, RefusesWhatItCouldOnlyRewrite) {
  EXPECT_THAT(with("\nservers = {}\n"), StartsWith("(line 2: servers is written in a form"));
  EXPECT_THAT(with("[servers]\ntheseus = { x = 1 }\n"), StartsWith("(line 2: theseus is written"));
  EXPECT_THAT(with("[servers]\ntheseus.x = 1\n"), StartsWith("(line 2: "));
}

TEST(TomlNotation, RefusesWhatIsNoTomlWithItsLine) {
  EXPECT_THAT(with("a = 1\nb = \n"), StartsWith("(line 2: "));
  EXPECT_THAT(with("a = 1\n\n[b\n"), StartsWith("(line 3: "));
}

}  // namespace
}  // namespace theseus::cli
