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

TEST(ParseJson, AllowsTheSameKeyInDifferentObjects) {
  EXPECT_EQ(refusal_of(R"([{"a": {"a": 1}}, {"a": 2}])"), "");
}

class RefusesJson : public testing::TestWithParam<std::string_view> {};

TEST_P(RefusesJson, ThatIsMalformed) {
  EXPECT_NE(refusal_of(GetParam()), "");
}

INSTANTIATE_TEST_SUITE_P(Malformed, RefusesJson,
                         testing::Values("", "{", "[1,]", "{\"a\" 1}", "[1] 2", "\"\xff\"",
                                         "\"\\ud800\"", "\"\\udc00 \"", "[1e999]", "nul",
                                         "\"\x01\"", "'a'", "[NaN]"));

TEST(ToText, ReplacesBytesThatAreNoUtf8) {
  EXPECT_EQ(to_text(json("a\xff")), "\"a\xef\xbf\xbd\"");
}

}  // namespace
}  // namespace theseus::base
