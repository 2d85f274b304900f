#include "memory/filter.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace theseus::memory {
namespace {

using nlohmann::json;

struct BadFilter {
  const char* name;
  json object;
  std::string pointer;
};

void PrintTo(const BadFilter& bad, std::ostream* out) {
  *out << bad.name;
}

const std::string kNul("a\0b", 3);

class BadFilterTest : public ::testing::TestWithParam<BadFilter> {};

TEST_P(BadFilterTest, IsRefusedByTheNameOfTheField) {
  const auto filter = parse_filter(GetParam().object, "/filter");

  ASSERT_FALSE(filter);
  EXPECT_EQ(filter.error().pointer, "/filter" + GetParam().pointer);
}

INSTANTIATE_TEST_SUITE_P(
    All, BadFilterTest,
    ::testing::Values(
        BadFilter{"not_an_object", "x", ""}, BadFilter{"kind_not_text", {{"kind", 1}}, "/kind"},
        BadFilter{"kind_of_two_words", {{"kind", "a b"}}, "/kind"},
        BadFilter{"tags_any_not_array", {{"tags_any", "t"}}, "/tags_any"},
        BadFilter{"tags_any_empty_tag", {{"tags_any", {""}}}, "/tags_any/0"},
        BadFilter{
            "tags_all_too_many", {{"tags_all", std::vector<std::string>(65, "t")}}, "/tags_all"},
        BadFilter{"agent_null", {{"agent", nullptr}}, "/agent"},
        BadFilter{"session_with_nul", {{"session", kNul}}, "/session"},
        BadFilter{"speaker_too_long", {{"speaker", std::string(257, 's')}}, "/speaker"},
        BadFilter{"occurred_from_no_time", {{"occurred_from", "now"}}, "/occurred_from"},
        BadFilter{"occurred_to_no_time", {{"occurred_to", 1}}, "/occurred_to"},
        BadFilter{"created_from_no_time", {{"created_from", ""}}, "/created_from"},
        BadFilter{"created_to_no_time", {{"created_to", {1}}}, "/created_to"},
        BadFilter{"metadata_not_object", {{"metadata", "m"}}, "/metadata"},
        BadFilter{"uri", {{"uri", "u"}}, "/uri"}),
    [](const auto& test) { return test.param.name; });

TEST(FilterTest, IsEmptyWhenNothingIsAskedFor) {
  const auto filter = parse_filter(json::object(), "");

  ASSERT_TRUE(filter);
  EXPECT_TRUE(filter->empty());
}

TEST(FilterTest, HoldsEveryField) {
  const auto filter = parse_filter({{"kind", "fact"},
                                    {"tags_any", {"a"}},
                                    {"tags_all", {"b", "c"}},
                                    {"agent", "x"},
                                    {"session", "y"},
                                    {"speaker", "z"},
                                    {"occurred_from", "1970-01-01T00:00:01Z"},
                                    {"occurred_to", "1970-01-01T00:00:02Z"},
                                    {"created_from", "1970-01-01T00:00:03Z"},
                                    {"created_to", "1970-01-01T00:00:04Z"},
                                    {"metadata", {{"k", "v"}}}},
                                   "");

  ASSERT_TRUE(filter);
  EXPECT_FALSE(filter->empty());
  EXPECT_EQ(filter->kind, "fact");
  EXPECT_EQ(filter->tags_any, std::vector<std::string>{"a"});
  EXPECT_EQ(filter->tags_all, (std::vector<std::string>{"b", "c"}));
  EXPECT_EQ(filter->agent, "x");
  EXPECT_EQ(filter->session, "y");
  EXPECT_EQ(filter->speaker, "z");
  EXPECT_EQ(filter->occurred_from, base::from_milliseconds(1000));
  EXPECT_EQ(filter->occurred_to, base::from_milliseconds(2000));
  EXPECT_EQ(filter->created_from, base::from_milliseconds(3000));
  EXPECT_EQ(filter->created_to, base::from_milliseconds(4000));
  EXPECT_EQ(filter->metadata, R"({"k":"v"})");
}

TEST(FilterTest, IsNotEmptyWithMetadataAlone) {
  const auto filter = parse_filter({{"metadata", {{"k", 1}}}}, "");

  ASSERT_TRUE(filter);
  EXPECT_FALSE(filter->empty());
}

}  // namespace
}  // namespace theseus::memory
