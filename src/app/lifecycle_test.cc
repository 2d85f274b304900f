#include "app/lifecycle.h"

#include <gtest/gtest.h>

namespace theseus::app {
namespace {

using http::Phase;
using upgrade::Access;

TEST(Lifecycle, AnswersNothingBeforeItIsReady) {
  const Lifecycle lifecycle;

  EXPECT_EQ(lifecycle.readiness().phase, Phase::starting);
  EXPECT_EQ(lifecycle.find_obstacle()->status, 503);
}

TEST(Lifecycle, LetsEverythingThroughOnceReady) {
  Lifecycle lifecycle;

  lifecycle.set_ready();

  EXPECT_EQ(lifecycle.readiness().phase, Phase::serving);
  EXPECT_EQ(lifecycle.find_obstacle(), std::nullopt);
}

TEST(Lifecycle, SaysThatTheDataMayOnlyBeReadAndLetsReadsThrough) {
  Lifecycle lifecycle;
  lifecycle.set_ready();

  lifecycle.set_access(Access::read_only, "a newer release writes it");

  EXPECT_EQ(lifecycle.readiness().phase, Phase::read_only);
  EXPECT_EQ(lifecycle.readiness().reason, "a newer release writes it");
  EXPECT_EQ(lifecycle.find_obstacle(), std::nullopt);
}

// A thread that found the data read-only may tell of it behind one that found it taken.
TEST(Lifecycle, StaysTakenWhateverIsToldLater) {
  Lifecycle lifecycle;
  lifecycle.set_ready();
  lifecycle.set_access(Access::refused, "taken");

  lifecycle.set_access(Access::read_only, "read only");

  EXPECT_TRUE(lifecycle.is_taken());
  EXPECT_EQ(lifecycle.readiness().reason, "taken");
}

TEST(Lifecycle, StaysTakenWhileItStops) {
  Lifecycle lifecycle;
  lifecycle.set_ready();

  lifecycle.set_access(Access::refused, "release 9 has taken the data");
  lifecycle.set_stopping();

  EXPECT_TRUE(lifecycle.is_taken());
  EXPECT_EQ(lifecycle.readiness().phase, Phase::taken);
  EXPECT_EQ(lifecycle.find_obstacle()->code, "newer_format");
}

TEST(Lifecycle, TakesNothingNewWhileItStops) {
  Lifecycle lifecycle;
  lifecycle.set_ready();

  lifecycle.set_stopping();

  EXPECT_EQ(lifecycle.readiness().phase, Phase::stopping);
  EXPECT_EQ(lifecycle.find_obstacle()->status, 503);
}

TEST(Lifecycle, ShowsAnUpgradeUntilItIsReady) {
  Lifecycle lifecycle;

  lifecycle.set_upgrading({.done = 30, .expected = 100});

  EXPECT_EQ(lifecycle.readiness().phase, Phase::upgrading);
  EXPECT_EQ(lifecycle.readiness().step, "snapshot");
  EXPECT_EQ(lifecycle.readiness().percent, 30);
  EXPECT_FALSE(lifecycle.readiness().reason.empty());
  EXPECT_EQ(lifecycle.find_obstacle()->status, 503);
  lifecycle.set_ready();
  EXPECT_EQ(lifecycle.readiness().phase, Phase::serving);
}

}  // namespace
}  // namespace theseus::app
