#include "cli/upgrading/next_act.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace theseus::cli {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using upgrade::Stage;

std::string next_act_of(std::initializer_list<Stage> stages) {
  upgrade::UpgradeStatus status;
  for (const Stage stage : stages) {
    status.steps.push_back({.stage = stage, .stage_name = std::string(name_of(stage))});
  }
  upgrade::Program program{};
  program.upgrade_command = "theseus upgrade";
  return next_act({.status = status, .program = program, .folder = "/srv/notes"});
}

TEST(NextAct, SaysThatAWindowWhoseClosingWasCutShortWaitsForAPerson) {
  EXPECT_THAT(next_act_of({Stage::finalizing, Stage::finalizing}),
              AllOf(HasSubstr("nothing goes on with that by itself"),
                    HasSubstr("theseus upgrade finalize --data /srv/notes"),
                    HasSubstr("theseus upgrade rollback --data /srv/notes")));
}

TEST(NextAct, SaysThatAStepWasRefusedBesideOthersThatAreVerified) {
  EXPECT_THAT(next_act_of({Stage::verified, Stage::refused}),
              AllOf(HasSubstr("The old shape is read"),
                    HasSubstr("theseus upgrade run --data /srv/notes")));
}

}  // namespace
}  // namespace theseus::cli
