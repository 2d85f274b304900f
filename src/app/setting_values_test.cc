#include "app/setting_values.h"

#include <gtest/gtest.h>

namespace theseus::app {
namespace {

using namespace std::chrono_literals;

TEST(SettingValues, ReadsSizesWithTheirUnits) {
  EXPECT_EQ(*parse_size("16 KiB", 0, 1 << 30), 16 * 1024);
  EXPECT_EQ(*parse_size("8MiB", 0, 1 << 30), 8 * 1024 * 1024);
  EXPECT_EQ(*parse_size("100", 0, 1 << 30), 100);
}

TEST(SettingValues, RefusesSizesThatAreNoneOrOutOfRange) {
  EXPECT_FALSE(parse_size("16 KB", 0, 1 << 30));
  EXPECT_FALSE(parse_size("-1", 0, 1 << 30));
  EXPECT_FALSE(parse_size("", 0, 1 << 30));
  EXPECT_FALSE(parse_size("2 KiB", 0, 1024));
  EXPECT_FALSE(parse_size("9223372036854775807 GiB", 0, 1 << 30));
}

TEST(SettingValues, ReadsDurationsWithTheirUnits) {
  EXPECT_EQ(*parse_duration("500ms"), 500ms);
  EXPECT_EQ(*parse_duration("10s"), 10s);
  EXPECT_EQ(*parse_duration("30d"), 24h * 30);
}

TEST(SettingValues, RefusesDurationsWithoutAUnitOrALength) {
  EXPECT_FALSE(parse_duration("10"));
  EXPECT_FALSE(parse_duration("0s"));
  EXPECT_FALSE(parse_duration("99999999d"));
}

TEST(SettingValues, ReadsSwitchesAndIntegersStrictly) {
  EXPECT_TRUE(*parse_switch("true"));
  EXPECT_FALSE(parse_switch("yes"));
  EXPECT_EQ(*parse_integer("7077", 0, 65535), 7077);
  EXPECT_FALSE(parse_integer("70770", 0, 65535));
  EXPECT_FALSE(parse_integer("1x", 0, 65535));
}

TEST(SettingValues, CutsWordsAtCommas) {
  EXPECT_EQ(words_of(" a, b,,c "), (std::vector<std::string>{"a", "b", "c"}));
  EXPECT_TRUE(words_of("").empty());
}

}  // namespace
}  // namespace theseus::app
