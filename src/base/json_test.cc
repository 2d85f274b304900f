#include "base/json.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace theseus::base {
namespace {

using nlohmann::json;

std::string nested(int depth) {
  return std::string(std::size_t(depth), '[') + std::string(std::size_t(depth), ']');
}

std::string refusal_of(std::string_view text) {
  const auto parsed = parse_json(text);
  return parsed ? "" : parsed.error().message;
}

TEST(ParseJson, ReadsWhatIsWellFormed) {
  const auto parsed = parse_json(R"({"a": [1, 2.5, "\u00e9\ud83d\ude00"], "b": null})");

  ASSERT_TRUE(parsed);
  EXPECT_EQ((*parsed)["a"][2], "é😀");
}

TEST(ParseJson, ReadsTheDeepestNestingAllowed) {
  EXPECT_EQ(refusal_of(nested(64)), "");
}

TEST(ParseJson, RefusesOneLevelMore) {
  EXPECT_EQ(refusal_of(nested(65)), "the JSON nests deeper than 64 levels");
}

TEST(ParseJson, CountsNoBracketsInsideTexts) {
  EXPECT_EQ(refusal_of("[\"" + std::string(100, '[') + "\\\"" + std::string(100, '{') + "\"]"), "");
}

TEST(ParseJson, RefusesAKeyGivenTwiceInOneObject) {
  EXPECT_EQ(refusal_of(R"({"x": {"a": 1, "b": 2, "a": 3}})"),
            "the JSON gives the key \"a\" twice in one object");
}

TEST(ParseJson, RefusesAKeyGivenTwiceInOtherLetters) {
  EXPECT_EQ(refusal_of(R"({"a\"b": [{"c": "\\"}, ":"], "\u0061\"b": 1})"),
            "the JSON gives the key \"a\"b\" twice in one object");
}

TEST(ParseJson, AllowsTheSameKeyInDifferentObjects) {
  EXPECT_EQ(refusal_of(R"([{"a": {"a": 1}}, {"a": 2}])"), "");
}

TEST(ParseJson, ReadsAnObjectOfManyKeysFromTheLastToTheFirst) {
  std::string text = "{";
  for (int key = 500'000; key > 100'000; --key) text += '"' + std::to_string(key) + "\":0,";
  text.back() = '}';

  EXPECT_EQ(refusal_of(text), "");
}

std::string zeros(int count) {
  std::string text = "[";
  for (int i = 0; i < count; ++i) text += "0,";
  text.back() = ']';
  return text;
}

TEST(ParseJson, ReadsAsManyValuesAsAreAllowed) {
  EXPECT_EQ(refusal_of(zeros(kMaxJsonValues)), "");
}

TEST(ParseJson, RefusesOneValueMore) {
  EXPECT_EQ(refusal_of(zeros(kMaxJsonValues + 1)), "the JSON has more than 500000 values");
}

TEST(ParseJson, CountsNoCommasInsideTexts) {
  EXPECT_EQ(refusal_of('"' + std::string(kMaxJsonValues + 1, ',') + '"'), "");
}

class RefusesJson : public testing::TestWithParam<std::string_view> {};

TEST_P(RefusesJson, ThatIsMalformed) {
  EXPECT_NE(refusal_of(GetParam()), "");
}

INSTANTIATE_TEST_SUITE_P(Malformed, RefusesJson,
                         testing::Values("", "{", "[1,]", "{\"a\" 1}", "[1] 2", "\"\xff\"",
                                         "\"\\ud800\"", "\"\\udc00 \"", "[1e999]", "nul",
                                         "\"\x01\"", "'a'", "[NaN]"));

TEST(ParseJson, NamesTheByteWithItsLineAndColumn) {
  EXPECT_EQ(refusal_of("{\"a\": 1,\n \"\xc3\xa9\": x}"),
            "the JSON is not valid: at byte 17 (line 2, column 7) stands what cannot stand there");
  EXPECT_EQ(refusal_of("\xc3\xa9"),
            "the JSON is not valid: at byte 1 (line 1, column 1) stands what cannot stand there");
}

TEST(ParseJson, SaysThatItEndsTooEarly) {
  EXPECT_EQ(refusal_of("{\"a\": [1"), "the JSON is not valid: it ends before it is whole");
  EXPECT_EQ(refusal_of("\"a"), "the JSON is not valid: it ends before it is whole");
}

TEST(ParseJson, SaysWhatATextCannotHold) {
  EXPECT_EQ(refusal_of("[\"a\nb\"]"),
            "the JSON is not valid: at byte 4 (line 1, column 4) stands a control character, which "
            "a text holds only as an escape such as \\n");
  EXPECT_EQ(refusal_of("[\"\\\"\\x\"]"),
            "the JSON is not valid: at byte 6 (line 1, column 6) a text has an escape that stands "
            "for no character");
  EXPECT_EQ(refusal_of("[\"\xff\"]"),
            "the JSON is not valid: at byte 3 (line 1, column 3) stands what is not UTF-8");
}

// Found by the fuzz target: what stood behind the byte was looked through for keys as if it were
// valid, and a brace there read beyond the end of a list.
TEST(ParseJson, RefusesAByteZeroBehindTheValueAndWhatFollowsIt) {
  const std::string end("\0", 1);

  EXPECT_EQ(refusal_of("{}" + end + "}}"),
            "the JSON is not valid: at byte 3 (line 1, column 3) stands what cannot stand there");
  EXPECT_EQ(refusal_of("{}" + end),
            "the JSON is not valid: at byte 3 (line 1, column 3) stands what cannot stand there");
}

TEST(ParseJson, SaysThatANumberIsTooLarge) {
  EXPECT_EQ(refusal_of("[1e999]"), "the JSON is not valid: it has a number that is too large");
}

TEST_P(RefusesJson, InWordsThatDoNotTellOfTheParser) {
  const std::string words = refusal_of(GetParam());

  EXPECT_EQ(words.find("parse"), std::string::npos) << words;
  EXPECT_EQ(words.find("syntax error"), std::string::npos) << words;
  EXPECT_EQ(words.find("last read"), std::string::npos) << words;
  EXPECT_EQ(words.find("json."), std::string::npos) << words;
}

TEST(ToText, ReplacesBytesThatAreNoUtf8) {
  EXPECT_EQ(to_text(json("a\xff")), "\"a\xef\xbf\xbd\"");
}

}  // namespace
}  // namespace theseus::base
