#include "cli/upgrading/next_act.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace theseus::cli {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using upgrade::Stage;

std::string next_act_of(std::initializer_list<Stage> stages, std::int64_t set_aside = 0) {
  upgrade::UpgradeStatus status;
  for (const Stage stage : stages) {
    status.steps.push_back({.stage = stage, .stage_name = std::string(name_of(stage))});
  }
  status.steps.front().set_aside = set_aside;
  upgrade::Program program{};
  program.upgrade_command = "theseus upgrade";
  return next_act({.status = status, .program = program, .folder = "/srv/my notes"});
}

TEST(NextAct, SaysThatAWindowWhoseClosingWasCutShortWaitsForAPerson) {
  EXPECT_THAT(next_act_of({Stage::finalizing, Stage::finalizing}),
              AllOf(HasSubstr("nothing goes on with that by itself"),
                    HasSubstr("theseus upgrade finalize --data '/srv/my notes'"),
                    HasSubstr("theseus upgrade rollback --data '/srv/my notes'")));
}

TEST(NextAct, SaysThatAStepWasRefusedBesideOthersThatAreVerified) {
  EXPECT_THAT(next_act_of({Stage::verified, Stage::refused}),
              AllOf(HasSubstr("The old shape is read"),
                    HasSubstr("theseus upgrade run --data '/srv/my notes'")));
}

// Found by an operator: it advised to close the upgrade for good, and said nothing once it was.
TEST(NextAct, NamesRowsThatWereNotCarriedBeforeTheWindowIsClosedAndBehindThat) {
  EXPECT_THAT(next_act_of({Stage::watching}, 2),
              AllOf(HasSubstr("2 rows could not be carried"),
                    HasSubstr("theseus doctor --data '/srv/my notes'"),
                    HasSubstr("theseus upgrade run --data "), Not(HasSubstr("finalize"))));
  EXPECT_THAT(next_act_of({Stage::finalized}, 2),
              AllOf(HasSubstr("2 rows"), HasSubstr("left behind when it was made final"),
                    HasSubstr("theseus doctor --data '/srv/my notes'")));
}

// Found by a review: no run carries those any more, so it never came to name finalize.
TEST(NextAct, LeavesRowsThatAnEarlierUpgradeHasLeftBehindOutOfAnOpenWindow) {
  EXPECT_THAT(next_act_of({Stage::finalized, Stage::watching}, 2),
              AllOf(HasSubstr("theseus upgrade finalize --data "), Not(HasSubstr("2 rows"))));
}

}  // namespace
}  // namespace theseus::cli
