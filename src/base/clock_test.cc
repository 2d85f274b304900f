#include "base/clock.h"

#include <gtest/gtest.h>

#include <array>

namespace theseus::base {
namespace {

struct Case {
  std::string_view text;
  std::int64_t milliseconds;
};

class ReadsTime : public testing::TestWithParam<Case> {};

TEST_P(ReadsTime, AsTheInstantItNames) {
  const auto time = parse_time(GetParam().text);

  ASSERT_TRUE(time);
  EXPECT_EQ(to_milliseconds(*time), GetParam().milliseconds);
}

INSTANTIATE_TEST_SUITE_P(
    Rfc3339, ReadsTime,
    testing::Values(Case{"1970-01-01T00:00:00Z", 0}, Case{"1970-01-01T00:00:00.001Z", 1},
                    Case{"1970-01-01T00:00:00.1Z", 100}, Case{"1970-01-01T00:00:00.123999Z", 123},
                    Case{"1970-01-01T01:00:00+01:00", 0}, Case{"1969-12-31T23:30:00-00:30", 0},
                    Case{"1969-12-31T23:59:59.999Z", -1},
                    Case{"2024-02-29t12:00:00z", 1709208000000},
                    Case{"2016-12-31T23:59:60Z", 1483228799000}));

class RefusesTime : public testing::TestWithParam<std::string_view> {};

TEST_P(RefusesTime, ThatIsNotRfc3339) {
  EXPECT_FALSE(parse_time(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(
    NotTimes, RefusesTime,
    testing::Values("", "2026-11-21", "2026-11-21T10:00:00", "9999-12-31T23:59:59-00:01",
                    "0001-01-01T00:00:00+00:01", "2026-13-01T00:00:00Z", "2023-02-29T00:00:00Z",
                    "2026-11-21T24:00:00Z", "2026-11-21T10:60:00Z", "2026-11-21T10:00:61Z",
                    "2026-11-21T10:00:00.Z", "2026-11-21T10:00:00+24:00", "2026-11-21T10:00:00Zx",
                    "0000-01-01T00:00:00Z", "26-11-21T10:00:00Z", "2026-11-21T1a:00:00Z"));

TEST(Time, IsShownInUtcWithMilliseconds) {
  EXPECT_EQ(format_time(from_milliseconds(1709208000007)), "2024-02-29T12:00:00.007Z");
}

TEST(Time, BeforeNineteenSeventyIsShownAndReadBack) {
  const Time time = from_milliseconds(-62135596800000);

  EXPECT_EQ(format_time(time), "0001-01-01T00:00:00.000Z");
  EXPECT_EQ(parse_time(format_time(time)), time);
}

}  // namespace
}  // namespace theseus::base
