#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/init/testing/entries.h"

namespace theseus::cli {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

std::string with(std::string_view text) {
  return testing::with(*make_yaml_notation(), text);
}
std::string without(std::string_view text) {
  return testing::without(*make_yaml_notation(), text);
}

constexpr const char* kEntry = "  theseus:\n    command: t\n";

TEST(YamlNotation, BeginsAFileThatHoldsNothingYet) {
  EXPECT_EQ(with(""), std::string("servers:\n") + kEntry);
  EXPECT_EQ(with("# mine"), std::string("# mine\nservers:\n") + kEntry);
}

TEST(YamlNotation, FillsWhatIsEmptyAndKeepsItsComment) {
  EXPECT_EQ(with("servers: {} # none\nx: 1\n"),
            std::string("servers: # none\n") + kEntry + "x: 1\n");
  EXPECT_EQ(with("servers:\nx: 1\n"), std::string("servers:\n") + kEntry + "x: 1\n");
}

TEST(YamlNotation, PutsAnEntryBehindTheLastOneBeforeAnyBlankLine) {
  EXPECT_EQ(with("servers:\n    a: ä\n\n# end\nx: ö\n"),
            "servers:\n    a: ä\n    theseus:\n      command: t\n\n# end\nx: ö\n");
}

TEST(YamlNotation, KeepsLineEndsAndAMissingLastOne) {
  EXPECT_EQ(with("servers:\r\n  a: 1"), "servers:\r\n  a: 1\r\n  theseus:\r\n    command: t\r\n");
}

TEST(YamlNotation, ChangesOnlyTheMemberThatDiffers) {
  EXPECT_EQ(with("servers:\n  theseus:\n    x: 1 # mine\n    command: old # path\n    url: u\n"),
            "servers:\n  theseus:\n    x: 1 # mine\n    command: t # path\n");
}

TEST(YamlNotation, PutsAnElementIntoAListThatIsNotIndented) {
  const EntryPlace place{.root = {"servers"}, .name = "theseus", .identity = "name"};
  Entry entry = testing::entry();
  entry.wanted.insert(entry.wanted.begin(), {"name", "theseus"});
  const auto notation = make_yaml_notation();

  const auto added = notation->with_entry("servers:\n- name: a\n  x: 1\ny: 2\n", place, entry);

  EXPECT_EQ(*added, "servers:\n- name: a\n  x: 1\n- name: theseus\n  command: t\ny: 2\n");
  EXPECT_EQ(*notation->with_entry(*added, place, entry), *added);
  EXPECT_EQ(*notation->without_entry(*added, place), "servers:\n- name: a\n  x: 1\ny: 2\n");
}

TEST(YamlNotation, LeavesAnEmptyMappingBehindTheOnlyEntry) {
  EXPECT_EQ(without(std::string("servers:\n") + kEntry + "x: 1\n"), "servers: {}\nx: 1\n");
}

TEST(YamlNotation, RefusesWhatItCouldOnlyRewrite) {
  EXPECT_EQ(with("x: 1\nservers: {a: 1}\n"), "(line 2: what stands here is written in brackets)");
  EXPECT_EQ(with("servers:\n  theseus: {command: x}\n"),
            "(line 2: the entry is written in brackets)");
  EXPECT_EQ(with("servers: [1]\n"), "(line 1: servers is not an object)");
  EXPECT_EQ(with("a: &x {}\nservers: *x\n"), "(line 2: servers is not an object)");
  EXPECT_EQ(with("a: 1\n---\nb: 1\n"), "(line 2: a second document begins here)");
  EXPECT_EQ(with("a: 1\n...\n"), "(line 2: the document is ended here)");
}

TEST(YamlNotation, RefusesWhatIsNoYamlWithItsLine) {
  EXPECT_THAT(with("a:\n  b: 1\n c: 2\n"), StartsWith("(line 3: "));
  EXPECT_THAT(with("a: 1\n\tb: 2\n"), StartsWith("(line 2: "));
  EXPECT_THAT(with("a: \"x\nb: 1\n"), HasSubstr("line "));
  EXPECT_EQ(with("servers: {}\nservers: {}\n"),
            "(line 2: servers stands here for the second time)");
}

}  // namespace
}  // namespace theseus::cli
