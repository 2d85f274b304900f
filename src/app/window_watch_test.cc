#include "app/window_watch.h"

#include <gtest/gtest.h>

namespace theseus::app {
namespace {

using std::chrono::hours;

constexpr hours kMonth{30 * 24};
const base::Time kOpened = base::from_milliseconds(1'800'000'000'000);
const WindowWatch::Steady kStart{};

WindowWatch::Moment after(hours by_wall, hours by_steady) {
  return {.time = kOpened + by_wall, .steady = kStart + by_steady};
}

TEST(WindowWatch, IsOverWhenBothClocksSaySo) {
  WindowWatch watch;
  watch.is_over(kOpened, after(hours(0), hours(0)), kMonth);

  EXPECT_FALSE(watch.is_over(kOpened, after(kMonth - hours(1), kMonth - hours(1)), kMonth));
  EXPECT_TRUE(watch.is_over(kOpened, after(kMonth, kMonth), kMonth));
}

// A clock that jumped a month ahead made an upgrade final at once.
TEST(WindowWatch, IsNotOverByAJumpOfTheWallClock) {
  WindowWatch watch;
  watch.is_over(kOpened, after(hours(0), hours(0)), kMonth);

  EXPECT_FALSE(watch.is_over(kOpened, after(2 * kMonth, hours(1)), kMonth));
}

TEST(WindowWatch, IsNotOverForAProcessThatStartsBehindAJump) {
  WindowWatch watch;

  EXPECT_FALSE(watch.is_over(kOpened, after(2 * kMonth, hours(0)), kMonth));
}

TEST(WindowWatch, IsNotOverWhileTheWallClockStandsBehind) {
  WindowWatch watch;
  watch.is_over(kOpened, after(hours(0), hours(0)), kMonth);

  EXPECT_FALSE(watch.is_over(kOpened, after(hours(-1), kMonth), kMonth));
}

TEST(WindowWatch, BeginsAnewWithAnotherWindow) {
  WindowWatch watch;
  watch.is_over(kOpened, after(hours(0), hours(0)), kMonth);
  watch.is_over(std::nullopt, after(kMonth, kMonth), kMonth);

  EXPECT_FALSE(watch.is_over(kOpened + hours(1), after(2 * kMonth, 2 * kMonth), kMonth));
}

}  // namespace
}  // namespace theseus::app
