#include "http/endpoints/space_counts.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace theseus::http {
namespace {

using nlohmann::json;

SpaceCounts spaces_of(std::initializer_list<std::pair<std::string, std::int64_t>> live) {
  SpaceCounts counts;
  for (const auto& [name, count] : live) {
    const auto number = static_cast<std::int64_t>(counts.size()) + 1;
    counts[number] = {.name = name, .memories = {.live = count}};
  }
  return counts;
}

TEST(SpaceCounts, AreThoseOfAManifest) {
  const SpaceCounts counts = parse_space_counts(
      R"({"spaces": [{"number": 3, "name": "a", "live": 5, "superseded": 2, "forgotten": 1},
                     {"number": 4, "name": null, "live": 0}]})");

  ASSERT_EQ(counts.size(), 2U);
  EXPECT_EQ(counts.at(3).name, "a");
  EXPECT_EQ(counts.at(3).memories.all(), 8);
  EXPECT_EQ(counts.at(4).name, "");
}

TEST(SpaceCounts, AreNoneWhereTheManifestSaysNothing) {
  EXPECT_TRUE(parse_space_counts("").empty());
  EXPECT_TRUE(parse_space_counts("[1]").empty());
}

TEST(SpaceComparison, ShowsEachSpaceBeforeAndNowAndThoseThatLostSomethingFirst) {
  const ShownBefore before{.snapshot = "s", .spaces = spaces_of({{"a", 5}, {"b", 7}})};
  const SpaceCounts now = spaces_of({{"a", 6}, {"b", 6}, {"new", 1}});

  const json shown = to_json(SpaceComparison{.before = before, .now = now});

  ASSERT_EQ(shown.at("spaces").size(), 3U);
  EXPECT_EQ(shown.at("spaces").at(0).at("space"), "b");
  EXPECT_EQ(shown.at("spaces").at(0).at("before").at("live"), 7);
  EXPECT_EQ(shown.at("spaces").at(0).at("now").at("live"), 6);
  EXPECT_TRUE(shown.at("spaces").at(2).at("before").is_null());
  EXPECT_EQ(shown.at("total").at("before").at("live"), 12);
  EXPECT_EQ(shown.at("total").at("now").at("live"), 13);
  EXPECT_EQ(shown.at("more"), 0);
}

TEST(SpaceComparison, HidesSpacesThatTheCallerMayNotSeeFromTheTotalsToo) {
  const ShownBefore before{.spaces = spaces_of({{"a", 5}, {"gone", 2}, {"hidden", 7}})};
  const SpaceCounts now = spaces_of({{"a", 5}});

  const json shown = to_json(
      SpaceComparison{.before = before, .now = now, .is_visible = [](std::string_view name) {
                        return name != "hidden";
                      }});

  ASSERT_EQ(shown.at("spaces").size(), 2U);
  EXPECT_EQ(shown.at("spaces").at(0).at("space"), "") << "it was erased since";
  EXPECT_TRUE(shown.at("spaces").at(0).at("now").is_null());
  EXPECT_EQ(shown.at("total").at("before").at("live"), 7);
}

TEST(SpaceComparison, SaysHowManySpacesItDoesNotShow) {
  ShownBefore before;
  for (std::int64_t i = 1; i <= 130; ++i) before.spaces[i].memories.live = 1;

  const json shown = to_json(SpaceComparison{.before = before, .now = before.spaces});

  EXPECT_EQ(shown.at("spaces").size(), kSpacesShown);
  EXPECT_EQ(shown.at("more"), 30);
  EXPECT_EQ(shown.at("total").at("now").at("live"), 130);
}

}  // namespace
}  // namespace theseus::http
