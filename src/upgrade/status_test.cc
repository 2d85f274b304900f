#include "upgrade/status.h"

#include <gtest/gtest.h>

namespace theseus::upgrade {
namespace {

UpgradeStatus status_of(std::initializer_list<Stage> stages) {
  UpgradeStatus status;
  for (const Stage stage : stages) {
    status.steps.push_back({.stage = stage, .stage_name = std::string(name_of(stage))});
  }
  return status;
}

TEST(UpgradeStatus, IsThatOfTheLeastAdvancedStep) {
  EXPECT_EQ(status_of({Stage::finalized, Stage::verified, Stage::serving}).stage(), "serving");
}

TEST(UpgradeStatus, IsFinalizedWhereNothingIsOpen) {
  EXPECT_EQ(status_of({Stage::finalized, Stage::rolled_back}).stage(), "finalized");
}

TEST(UpgradeStatus, TellsOfARefusalBesideStepsThatAreVerified) {
  EXPECT_EQ(status_of({Stage::verified, Stage::refused}).stage(), "refused");
}

TEST(UpgradeStatus, TellsOfARefusalBesideStepsThatAreStillCarried) {
  EXPECT_EQ(status_of({Stage::refused, Stage::serving}).stage(), "refused");
}

TEST(UpgradeStatus, TellsOfWhatIsTakenBackBeforeAnOlderWindow) {
  EXPECT_EQ(status_of({Stage::watching, Stage::reverting}).stage(), "reverting");
}

TEST(UpgradeStatus, LeavesAStageThatIsNotKnownToTheReleaseThatKnowsIt) {
  UpgradeStatus status = status_of({Stage::refused});
  status.steps.push_back({.stage_name = "from the future"});

  EXPECT_EQ(status.stage(), "from the future");
}

}  // namespace
}  // namespace theseus::upgrade
