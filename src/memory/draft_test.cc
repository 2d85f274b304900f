#include "memory/draft.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace theseus::memory {
namespace {

using base::FieldFault;
using nlohmann::json;

json nested(int depth) {
  json value = json::object();
  for (int i = 1; i < depth; ++i) value = json{{"in", value}};
  return value;
}

json texts(std::size_t count) {
  json list = json::array();
  for (std::size_t i = 0; i < count; ++i) list.push_back("t" + std::to_string(i));
  return list;
}

const std::string kId = "0192f3a0-7b1c-7def-8123-456789abcdef";
const std::string kNul("a\0b", 3);

struct BadField {
  const char* name;
  json object;
  std::string pointer;
  FieldFault::Kind kind = FieldFault::Kind::invalid;
};

void PrintTo(const BadField& bad, std::ostream* out) {
  *out << bad.name;
}

const auto kTooLarge = FieldFault::Kind::too_large;

/// What is wrong in a remember and in a revision alike.
const std::vector<BadField> kBadInBoth{
    {"not_an_object", json::array(), ""},
    {"text_not_text", {{"text", 5}}, "/text"},
    {"text_null", {{"text", nullptr}}, "/text"},
    {"text_empty", {{"text", ""}}, "/text"},
    {"text_too_long", {{"text", std::string(256 * 1024 + 1, 'a')}}, "/text", kTooLarge},
    {"text_with_nul", {{"text", kNul}}, "/text"},
    {"text_not_utf8", {{"text", "a\xff"}}, "/text"},
    {"kind_not_text", {{"text", "a"}, {"kind", true}}, "/kind"},
    {"kind_empty", {{"text", "a"}, {"kind", ""}}, "/kind"},
    {"kind_too_long", {{"text", "a"}, {"kind", std::string(65, 'k')}}, "/kind", kTooLarge},
    {"kind_of_two_words", {{"text", "a"}, {"kind", "two words"}}, "/kind"},
    {"kind_with_nul", {{"text", "a"}, {"kind", kNul}}, "/kind"},
    {"kind_with_control", {{"text", "a"}, {"kind", "a\x7f"}}, "/kind"},
    {"tags_not_array", {{"text", "a"}, {"tags", "t"}}, "/tags"},
    {"tags_too_many", {{"text", "a"}, {"tags", texts(65)}}, "/tags"},
    {"tag_not_text", {{"text", "a"}, {"tags", {"t", 1}}}, "/tags/1"},
    {"tag_empty", {{"text", "a"}, {"tags", {""}}}, "/tags/0"},
    {"tag_too_long", {{"text", "a"}, {"tags", {std::string(129, 't')}}}, "/tags/0", kTooLarge},
    {"tag_with_nul", {{"text", "a"}, {"tags", {kNul}}}, "/tags/0"},
    {"metadata_not_object", {{"text", "a"}, {"metadata", {1, 2}}}, "/metadata"},
    {"metadata_too_deep", {{"text", "a"}, {"metadata", nested(9)}}, "/metadata"},
    {"metadata_array_too_deep",
     {{"text", "a"}, {"metadata", {{"a", json::parse("[[[[[[[[]]]]]]]]")}}}},
     "/metadata"},
    {"metadata_too_large",
     {{"text", "a"}, {"metadata", {{"a", std::string(16 * 1024, 'm')}}}},
     "/metadata",
     kTooLarge},
    {"metadata_value_with_nul", {{"text", "a"}, {"metadata", {{"a", {kNul}}}}}, "/metadata"},
    {"metadata_key_with_nul", {{"text", "a"}, {"metadata", {{kNul, 1}}}}, "/metadata"},
    {"importance_not_number", {{"text", "a"}, {"importance", "1"}}, "/importance"},
    {"importance_below_0", {{"text", "a"}, {"importance", -0.01}}, "/importance"},
    {"importance_above_1", {{"text", "a"}, {"importance", 1.01}}, "/importance"},
    {"source_not_object", {{"text", "a"}, {"source", "agent"}}, "/source"},
    {"source_unknown_field", {{"text", "a"}, {"source", {{"who", "x"}}}}, "/source/who"},
    {"agent_not_text", {{"text", "a"}, {"source", {{"agent", 1}}}}, "/source/agent"},
    {"session_empty", {{"text", "a"}, {"source", {{"session", ""}}}}, "/source/session"},
    {"speaker_too_long",
     {{"text", "a"}, {"source", {{"speaker", std::string(257, 's')}}}},
     "/source/speaker",
     kTooLarge},
    {"uri_too_long",
     {{"text", "a"}, {"source", {{"uri", std::string(2049, 'u')}}}},
     "/source/uri",
     kTooLarge},
    {"occurred_at_not_text", {{"text", "a"}, {"occurred_at", 5}}, "/occurred_at"},
    {"occurred_at_no_time", {{"text", "a"}, {"occurred_at", "yesterday"}}, "/occurred_at"},
    {"expires_at_date_only", {{"text", "a"}, {"expires_at", "2026-01-01"}}, "/expires_at"},
    {"unknown_field", {{"text", "a"}, {"colour", "red"}}, "/colour"},
    {"state_given", {{"text", "a"}, {"state", "live"}}, "/state"},
    {"id_given", {{"text", "a"}, {"id", kId}}, "/id"},
};

const std::vector<BadField> kBadInContent{
    {"text_missing", {{"kind", "note"}}, "/text"},
    {"empty", json::object(), "/text"},
    {"kind_null", {{"text", "a"}, {"kind", nullptr}}, "/kind"},
    {"tags_null", {{"text", "a"}, {"tags", nullptr}}, "/tags"},
    {"expires_at_null", {{"text", "a"}, {"expires_at", nullptr}}, "/expires_at"},
    {"supersedes_not_array", {{"text", "a"}, {"supersedes", kId}}, "/supersedes"},
    {"supersedes_no_id", {{"text", "a"}, {"supersedes", {"x"}}}, "/supersedes/0"},
    {"supersedes_too_many", {{"text", "a"}, {"supersedes", texts(101)}}, "/supersedes"},
    {"supersedes_twice", {{"text", "a"}, {"supersedes", {kId, kId}}}, "/supersedes/1"},
};

const std::vector<BadField> kBadInPatch{
    {"empty", json::object(), ""},
    {"supersedes", {{"supersedes", {kId}}}, "/supersedes"},
    {"revision", {{"revision", 2}}, "/revision"},
};

class BadContent : public ::testing::TestWithParam<BadField> {};

TEST_P(BadContent, IsRefusedByTheNameOfTheField) {
  const auto parsed = parse_content(GetParam().object, {}, "/memories/3");

  ASSERT_FALSE(parsed);
  EXPECT_EQ(parsed.error().pointer, "/memories/3" + GetParam().pointer);
  EXPECT_EQ(parsed.error().kind, GetParam().kind);
  EXPECT_NE(parsed.error().message, "");
}

class BadPatch : public ::testing::TestWithParam<BadField> {};

TEST_P(BadPatch, IsRefusedByTheNameOfTheField) {
  const auto parsed = parse_patch(GetParam().object, {});

  ASSERT_FALSE(parsed);
  EXPECT_EQ(parsed.error().pointer, GetParam().pointer);
  EXPECT_EQ(parsed.error().kind, GetParam().kind);
}

std::string name_of_case(const ::testing::TestParamInfo<BadField>& test) {
  return test.param.name;
}

INSTANTIATE_TEST_SUITE_P(Both, BadContent, ::testing::ValuesIn(kBadInBoth), name_of_case);
INSTANTIATE_TEST_SUITE_P(Own, BadContent, ::testing::ValuesIn(kBadInContent), name_of_case);
INSTANTIATE_TEST_SUITE_P(Both, BadPatch, ::testing::ValuesIn(kBadInBoth), name_of_case);
INSTANTIATE_TEST_SUITE_P(Own, BadPatch, ::testing::ValuesIn(kBadInPatch), name_of_case);

TEST(ContentTest, OfATextAloneHasTheDefaults) {
  const auto content = parse_content({{"text", "tea"}}, {});

  ASSERT_TRUE(content);
  Content expected;
  expected.text = "tea";
  EXPECT_EQ(*content, expected);
}

TEST(ContentTest, HoldsEveryField) {
  const auto content =
      parse_content({{"text", "tea"},
                     {"kind", "fact"},
                     {"tags", {"a", "b"}},
                     {"metadata", {{"n", 1}}},
                     {"importance", 1},
                     {"source", {{"agent", "x"}, {"session", "y"}, {"speaker", "z"}, {"uri", "u"}}},
                     {"occurred_at", "1970-01-01T01:00:00+01:00"},
                     {"expires_at", "1970-01-01T00:00:01Z"},
                     {"supersedes", {kId}}},
                    {});

  ASSERT_TRUE(content);
  EXPECT_EQ(content->kind, "fact");
  EXPECT_EQ(content->tags, (std::vector<std::string>{"a", "b"}));
  EXPECT_EQ(content->metadata, R"({"n":1})");
  EXPECT_EQ(content->importance, 1.0);
  EXPECT_EQ(content->source, (Source{"x", "y", "z", "u"}));
  EXPECT_EQ(content->occurred_at, base::from_milliseconds(0));
  EXPECT_EQ(content->expires_at, base::from_milliseconds(1000));
  EXPECT_EQ(content->supersedes, std::vector{*base::parse_id(kId)});
}

TEST(ContentTest, MayBeAsLargeAsEveryLimit) {
  const auto content = parse_content({{"text", std::string(256 * 1024, 'a')},
                                      {"kind", std::string(64, 'k')},
                                      {"tags", texts(64)},
                                      {"metadata", nested(8)}},
                                     {});

  EXPECT_TRUE(content);
}

TEST(ContentTest, MayBeLargerWhereTheLimitIsConfigured) {
  const json object{{"text", std::string(1024 * 1024, 'a')}};

  EXPECT_TRUE(parse_content(object, {.text_bytes = 4 * 1024 * 1024}));
}

TEST(ContentTest, LeavesFieldsOfTheRequestToTheCaller) {
  const json object{{"text", "a"}, {"on_duplicate", "add"}};

  EXPECT_TRUE(parse_content(object, {}, "", {"on_duplicate"}));
}

TEST(PatchTest, GivesOnlyWhatWasGiven) {
  const auto patch = parse_patch({{"text", "b"}}, {});

  ASSERT_TRUE(patch);
  EXPECT_EQ(patch->text, "b");
  EXPECT_FALSE(patch->kind || patch->tags || patch->metadata || patch->importance ||
               patch->source || patch->occurred_at || patch->expires_at);
}

TEST(PatchTest, ClearsByNull) {
  const auto patch = parse_patch({{"kind", nullptr},
                                  {"tags", nullptr},
                                  {"metadata", nullptr},
                                  {"importance", nullptr},
                                  {"source", nullptr},
                                  {"occurred_at", nullptr},
                                  {"expires_at", nullptr}},
                                 {});

  ASSERT_TRUE(patch);
  EXPECT_EQ(patch->kind, "note");
  EXPECT_EQ(patch->tags, std::vector<std::string>{});
  EXPECT_EQ(patch->metadata, "{}");
  EXPECT_EQ(patch->importance, 0.5);
  EXPECT_EQ(patch->source, Source{});
  ASSERT_TRUE(patch->occurred_at && patch->expires_at);
  EXPECT_FALSE(patch->occurred_at->has_value() || patch->expires_at->has_value());
}

TEST(PatchTest, SetsTimes) {
  const auto patch = parse_patch({{"expires_at", "1970-01-01T00:00:01Z"}}, {});

  ASSERT_TRUE(patch);
  ASSERT_TRUE(patch->expires_at);
  EXPECT_EQ(*patch->expires_at, base::from_milliseconds(1000));
}

}  // namespace
}  // namespace theseus::memory
