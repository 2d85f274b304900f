#include "upgrade/window.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "upgrade/ledger.h"
#include "upgrade/testing/sample_site.h"
#include "upgrade/testing/stepped_program.h"

namespace theseus::upgrade {
namespace {

using ::testing::HasSubstr;

struct WindowTest : ::testing::Test {
  testing::SampleSite data;

  void record(std::int64_t upgrade, std::int64_t step, const std::string& stage) {
    data.change([&](storage::Transaction& transaction) {
      append(transaction, {.upgrade = upgrade, .step = step, .stage = stage, .release = "0.3.0"});
    });
  }
  std::vector<Window> windows(std::int64_t format = 3) {
    const Program program = testing::stepped_program(format);
    std::vector<Window> found;
    data.database().read(
        [&](storage::Transaction& transaction) { found = list_windows(transaction, program); });
    return found;
  }
};

TEST_F(WindowTest, IsNoneInDataThatWasNeverUpgraded) {
  EXPECT_TRUE(windows().empty());
}

TEST_F(WindowTest, HoldsTheStepsOfOneUpgradeByNumber) {
  record(2, 2, "watching");
  record(2, 3, "watching");

  ASSERT_EQ(windows().size(), 1U);
  const Window window = windows().front();
  EXPECT_EQ(window.upgrade, 2);
  ASSERT_EQ(window.parts.size(), 2U);
  EXPECT_EQ(window.parts[0].entry->number, 2);
  EXPECT_EQ(window.parts[1].entry->number, 3);
  EXPECT_TRUE(window.has(Stage::watching));
  EXPECT_FALSE(window.has(Stage::serving));
}

TEST_F(WindowTest, StandsOverAnOlderOne) {
  record(2, 2, "watching");
  record(3, 3, "backfilling");

  ASSERT_EQ(windows().size(), 2U);
  EXPECT_EQ(windows().front().upgrade, 2);
  EXPECT_EQ(windows().back().upgrade, 3);
}

TEST_F(WindowTest, IsOverWhenEachStepIsFinalizedOrRolledBack) {
  record(2, 2, "finalized");
  record(3, 3, "rolled_back");

  EXPECT_TRUE(windows().empty());
}

TEST_F(WindowTest, IsProvenWhenEachStepIsVerifiedOrBeyond) {
  record(2, 2, "watching");
  record(2, 3, "backfilling");
  EXPECT_FALSE(windows().front().is_proven());

  record(2, 3, "verified");
  EXPECT_TRUE(windows().front().is_proven());
}

TEST_F(WindowTest, IsNotProvenByARefusedProofNorWhileItIsUndone) {
  record(2, 2, "watching");
  record(2, 3, "refused");
  EXPECT_FALSE(windows().front().is_proven());

  record(2, 3, "reverting");
  EXPECT_FALSE(windows().front().is_proven());
}

TEST_F(WindowTest, OfAStepThatThisProgramDoesNotKnowNamesTheReleaseThatDoes) {
  record(2, 2, "watching");
  record(2, 3, "watching");

  try {
    windows(2);
    FAIL() << "a step that is not known was taken for known";
  } catch (const base::Error& error) {
    EXPECT_EQ(error.kind(), base::ErrorKind::newer_format);
    EXPECT_THAT(error.what(), HasSubstr("Use release 0.3.0 or a newer one."));
  }
}

TEST_F(WindowTest, InAStageOfANewerReleaseIsLeftToThatRelease) {
  record(2, 2, "polishing");

  EXPECT_THROW(windows(), base::Error);
}

}  // namespace
}  // namespace theseus::upgrade
