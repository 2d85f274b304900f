#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli/init/testing/entries.h"

namespace theseus::cli {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

std::string with(std::string_view text) {
  return testing::with(*make_json_notation(), text);
}
std::string without(std::string_view text) {
  return testing::without(*make_json_notation(), text);
}

TEST(JsonNotation, PutsAnEntryBehindACommentBetweenBraces) {
  EXPECT_EQ(with("{\"servers\": { /* none */ }}"),
            "{\"servers\": { /* none */\n  \"theseus\": {\n    \"command\": \"t\"\n  }\n}}");
}

TEST(JsonNotation, PutsAnEntryBehindAMemberThatSharesItsLineWithTheBrace) {
  EXPECT_EQ(with("{\"servers\": {\n  \"a\": 1}}"),
            "{\"servers\": {\n  \"a\": 1,\n  \"theseus\": {\n    \"command\": \"t\"\n  }}}");
}

TEST(JsonNotation, LeavesABraceOrSlashesInATextAlone) {
  EXPECT_EQ(with(R"({"a": "} // \" /*", "servers": {"b": 1}})"),
            R"({"a": "} // \" /*", "servers": {"b": 1, "theseus": {"command": "t"}}})");
}

TEST(JsonNotation, KeepsAByteOrderMark) {
  EXPECT_THAT(with("\xEF\xBB\xBF{}"), StartsWith("\xEF\xBB\xBF{"));
}

TEST(JsonNotation, TakesNullForNothing) {
  EXPECT_EQ(with("{\"servers\": null}"), "{\"servers\": {\"theseus\": {\"command\": \"t\"}}}");
}

TEST(JsonNotation, ChangesOnlyTheMemberThatDiffers) {
  EXPECT_EQ(with(R"({"servers": {"theseus": {"x": [1],  "command": "old", "url": "u"}}})"),
            R"({"servers": {"theseus": {"x": [1],  "command": "t"}}})");
}

TEST(JsonNotation, RefusesWhatCannotHoldAnEntry) {
  EXPECT_EQ(with("{\n\"servers\": []}"), "(line 2: servers is not an object)");
  EXPECT_EQ(with("[]"), "(line 1: the file is not an object)");
  EXPECT_EQ(with("null"), "(line 1: the file is not an object)");
  EXPECT_EQ(with("{\"servers\": {\"theseus\": 1}}"), "(line 1: theseus is not an object)");
}

TEST(JsonNotation, RefusesANameThatStandsTwice) {
  EXPECT_EQ(with("{\"servers\": {},\n\"servers\": {}}"),
            "(line 2: servers stands here for the second time)");
}

TEST(JsonNotation, RefusesWhatIsNoJsonWithItsLine) {
  EXPECT_EQ(with("{\n\"a\": 1\n\"b\": 2}"), "(line 3: a comma or } is missing)");
  EXPECT_EQ(with("{\n\"a\": [1,\n2}"), "(line 3: a comma or ] is missing)");
  EXPECT_EQ(with("{\n\n\"a\": {"), "(line 3: the { that opens here is never closed)");
  EXPECT_EQ(with("{\"a\" 1}"), "(line 1: a colon is missing)");
  EXPECT_EQ(with("{\"a\": }"), "(line 1: a value is missing)");
  EXPECT_EQ(with("{a: 1}"), "(line 1: a name in quotation marks is missing)");
  EXPECT_EQ(with("{\"a\": yes}"), "(line 1: this is not JSON: yes)");
  EXPECT_EQ(with("{} {}"), "(line 1: something stands behind the end of the JSON value)");
  EXPECT_EQ(with("{} /* x"), "(line 1: the comment that begins here is never closed)");
  EXPECT_EQ(with("{\"a\": \"\xFF\"}"), "(line 1: this is not UTF-8)");
  EXPECT_THAT(with(std::string(10'000, '[')), HasSubstr("nested too deeply"));
}

TEST(JsonNotation, TakesOutTheFirstAMiddleAndTheLastMember) {
  EXPECT_EQ(without(R"({"servers": {"theseus": {}, "b": 1}})"), R"({"servers": {"b": 1}})");
  EXPECT_EQ(without(R"({"servers": {"a": 1, "theseus": {}, "b": 1}})"),
            R"({"servers": {"a": 1, "b": 1}})");
  EXPECT_EQ(without(R"({"servers": {"a": 1, "theseus": {}}})"), R"({"servers": {"a": 1}})");
  EXPECT_EQ(without("{\"servers\": {\n  \"a\": 1,\n  \"theseus\": {}\n}}"),
            "{\"servers\": {\n  \"a\": 1\n}}");
}

TEST(JsonNotation, TakesOutTheCommentOfAnEntryAndNoOther) {
  EXPECT_EQ(without("{\"servers\": {\n  // one\n  \"a\": 1, // two\n  \"theseus\": {} // three\n"
                    "  // four\n}}"),
            "{\"servers\": {\n  // one\n  \"a\": 1 // two\n  // four\n}}");
}

TEST(JsonNotation, LeavesATrailingCommaWhereThereWasOne) {
  EXPECT_EQ(without("{\"servers\": {\n  \"a\": 1,\n  \"theseus\": {},\n},}"),
            "{\"servers\": {\n  \"a\": 1,\n},}");
}

TEST(JsonNotation, TakesBackWhatItPutIn) {
  const std::string text = "{\r\n\t\"servers\": {\r\n\t\t\"a\": 1 // last\r\n\t}\r\n}\r\n";

  EXPECT_EQ(without(with(text)), text);
}

TEST(JsonNotation, FindsAnElementOfAListByItsName) {
  const EntryPlace place{.root = {"inputs"}, .name = "key", .identity = "id"};
  Entry entry;
  entry.wanted.emplace_back("id", "key");
  const auto notation = make_json_notation();

  const auto added = notation->with_entry(R"({"inputs": [{"id": "a"}]})", place, entry);

  EXPECT_EQ(*added, R"({"inputs": [{"id": "a"}, {"id": "key"}]})");
  EXPECT_EQ(*notation->with_entry(*added, place, entry), *added);
  EXPECT_EQ(*notation->without_entry(*added, place), R"({"inputs": [{"id": "a"}]})");
}

}  // namespace
}  // namespace theseus::cli
