#include "app/upgrade_progress.h"

#include <gtest/gtest.h>

namespace theseus::app {
namespace {

using std::chrono::seconds;
using Moment = UpgradeProgress::Moment;

constexpr upgrade::CatalogEntry kEntry{.number = 2, .name = "digests"};
const Moment kStart{};

upgrade::UpgradeEvent rows(std::int64_t done) {
  return {.entry = &kEntry, .stage = upgrade::Stage::backfilling, .done = done, .expected = 1'000};
}

TEST(UpgradeProgress, KnowsNothingBeforeItIsTold) {
  const UpgradeProgress progress;

  EXPECT_FALSE(progress.is_begun());
  EXPECT_EQ(progress.percent(), std::nullopt);
  EXPECT_EQ(progress.time_left(kStart), std::nullopt);
}

TEST(UpgradeProgress, TellsHowFarAStepIsAndHowLongTheRestWillTake) {
  UpgradeProgress progress;
  progress.take({.entry = &kEntry}, kStart);
  progress.take(rows(100), kStart);

  progress.take(rows(350), kStart + seconds(5));

  EXPECT_EQ(progress.step(), "digests");
  EXPECT_EQ(progress.percent(), 35);
  EXPECT_EQ(progress.time_left(kStart + seconds(5)), seconds(13));
}

TEST(UpgradeProgress, BeginsAnewWithTheNextStep) {
  UpgradeProgress progress;
  progress.take({.done = 50, .expected = 100}, kStart);

  progress.take({.entry = &kEntry}, kStart);

  EXPECT_EQ(progress.step(), "digests");
  EXPECT_EQ(progress.percent(), std::nullopt);
}

TEST(UpgradeProgress, StaysBelowAHundredWhereMoreRowsComeThanExpected) {
  UpgradeProgress progress;
  progress.take(rows(0), kStart);

  progress.take(rows(1'500), kStart + seconds(1));

  EXPECT_EQ(progress.percent(), 100);
  EXPECT_EQ(progress.time_left(kStart + seconds(1)), seconds(0));
}

TEST(UpgradeProgress, SaysInWordsWhatIsWaitedFor) {
  UpgradeProgress progress;

  progress.take({.message = "Waiting for serve 0.2.0."}, kStart);

  EXPECT_EQ(progress.sentence(), "Waiting for serve 0.2.0.");
}

}  // namespace
}  // namespace theseus::app
