#include "upgrade/undoing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "upgrade/testing/stepped_folder.h"

namespace theseus::upgrade {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using testing::Fault;
using testing::faulty_program;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::message_of;
using ::testing::Not;
using testing::stepped_program;
using testing::SteppedFolder;

constexpr int kNotes = 200;

struct Undoing : ::testing::Test {
  SteppedFolder folder{kNotes};

  /// An upgrade, and its end where it comes so far, in a process that is killed there.
  void die_at(std::int64_t step, Stage stage) {
    const auto data = folder.open_to_die(stepped_program(3), step, stage);
    EXPECT_THROW(
        {
          (void)data->upgrader().expand({.to = 3});
          (void)data->upgrader().carry({});
          (void)data->upgrader().finalize({});
        },
        testing::Killed);
  }

  /// Undoes what is there, and holds what it leaves against what the first release left.
  void expect_the_way_back() {
    const std::string before = folder.texts("SELECT structure FROM ledger WHERE step = 1").front();

    folder.roll_back(3);

    EXPECT_THAT(folder.numbers("SELECT format FROM stamp"), ElementsAre(1));
    EXPECT_THAT(folder.numbers("SELECT oldest_writer FROM stamp"), ElementsAre(1));
    EXPECT_THAT(folder.numbers("SELECT hold FROM stamp"), ElementsAre(1));
    EXPECT_THAT(folder.texts("SELECT structure FROM ledger WHERE structure IS NOT NULL "
                             "ORDER BY number DESC LIMIT 1"),
                ElementsAre(before));
    EXPECT_THAT(folder.numbers("SELECT count(*) FROM notes"), ElementsAre(kNotes));
    EXPECT_THAT(folder.numbers("SELECT step FROM progress"), IsEmpty());
    EXPECT_EQ(folder.refusal(1), "");
  }
};

TEST_F(Undoing, TakesAStepBackThatWasOnlyBegun) {
  {
    const auto data = folder.open(faulty_program(Fault::expand_is_cut_short));
    EXPECT_THROW((void)data->upgrader().expand({.to = 3}), std::runtime_error);
  }
  ASSERT_THAT(folder.stages_of(2), ElementsAre("expanding"));

  folder.roll_back(3);

  EXPECT_THAT(folder.stages_of(2), ElementsAre("expanding", "rolled_back"));
  EXPECT_EQ(folder.refusal(1), "");
}

TEST_F(Undoing, GoesBackFromServing) {
  die_at(2, Stage::serving);

  expect_the_way_back();
}

TEST_F(Undoing, GoesBackFromTheMiddleOfABackfill) {
  die_at(3, Stage::backfilling);

  expect_the_way_back();
}

TEST_F(Undoing, GoesBackFromVerified) {
  die_at(2, Stage::verified);

  expect_the_way_back();
}

TEST_F(Undoing, GoesBackFromTheOpenWindow) {
  die_at(3, Stage::watching);

  expect_the_way_back();
}

TEST_F(Undoing, GoesBackFromFinalizing) {
  die_at(2, Stage::finalizing);

  expect_the_way_back();
}

TEST_F(Undoing, GoesBackFromARefusedProof) {
  {
    const auto data = folder.open(faulty_program(Fault::row_is_skipped));
    ASSERT_TRUE(data->upgrader().expand({.to = 3}));
    ASSERT_FALSE(data->upgrader().carry({}));
  }

  expect_the_way_back();
}

TEST_F(Undoing, IsRefusedOnceTheOldShapeGoesAndNamesTheSnapshot) {
  die_at(3, Stage::contracting);
  const auto data = folder.open(3);

  const Outcome refused = data->upgrader().roll_back({});

  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, UpgradeRefusal::Kind::refused);
  EXPECT_THAT(refused.error().message,
              AllOf(HasSubstr("there is no rollback any more"), HasSubstr("format-1, without what"),
                    HasSubstr("Have notes restore it into " + folder.path().string()),
                    Not(HasSubstr("notes backup"))));
}

TEST_F(Undoing, IsRefusedWhereTheUpgradeIsFinalAndNamesTheSnapshot) {
  folder.upgrade(3);
  folder.finalize(3);

  EXPECT_THAT(message_of(folder.open(3)->upgrader().roll_back({})),
              AllOf(HasSubstr("The upgrade is final"), HasSubstr("format-1")));
}

TEST_F(Undoing, IsRefusedWhereNothingIsOpen) {
  EXPECT_THAT(message_of(folder.open(3)->upgrader().roll_back({})),
              HasSubstr("there is nothing to roll back"));
}

TEST_F(Undoing, IsRefusedWhereAStepHasNoWayBack) {
  const auto data = folder.open(testing::one_way_program());
  ASSERT_TRUE(data->upgrader().expand({.to = 3, .accepts = true}));

  EXPECT_THAT(message_of(data->upgrader().roll_back({})),
              HasSubstr("Step 2 (lengths) has no way back: a mark has no place in format 1"));
}

TEST_F(Undoing, KeepsEveryLaterWrite) {
  folder.upgrade(3);
  folder.write_as_first_release("later");

  folder.roll_back(3);

  EXPECT_THAT(folder.texts("SELECT text FROM notes WHERE number = 201"), ElementsAre("later"));
}

TEST_F(Undoing, KeepsValuesAsideThatTheOldShapeCannotHoldAndGivesThemBack) {
  folder.upgrade(3);
  folder.execute("UPDATE lengths SET mark = 'read twice' WHERE number = 9");

  folder.roll_back(3);
  EXPECT_THAT(folder.numbers("SELECT scope FROM kept_aside WHERE step = 2"), ElementsAre(9));
  folder.write_as_first_release("in between");
  folder.upgrade(3);

  EXPECT_THAT(folder.texts("SELECT mark FROM lengths WHERE number = 9"), ElementsAre("read twice"));
  EXPECT_THAT(folder.numbers("SELECT length FROM lengths WHERE number IN (9, 201)"),
              ElementsAre(6, 10));
  EXPECT_THAT(folder.numbers("SELECT count(*) FROM kept_aside"), ElementsAre(0));
}

TEST_F(Undoing, ForgetsRowsThatWereSetAside) {
  folder.rewrite_as_first_release(7, "poison");
  folder.upgrade(3);

  folder.roll_back(3);

  EXPECT_THAT(folder.numbers("SELECT count(*) FROM set_aside"), ElementsAre(0));
}

TEST_F(Undoing, EndsNewerProgramsAtOnceAndLetsOlderOnesGoOn) {
  folder.upgrade(3);
  const auto newer = folder.open(3);
  const auto older = folder.open(1);
  ASSERT_EQ(newer->access(), Access::read_write);

  folder.roll_back(3);

  EXPECT_THROW(testing::write_note(newer->database(), "never"), base::Error);
  testing::write_note(older->database(), "goes on");
  EXPECT_EQ(testing::count_notes(older->database()), kNotes + 1);
}

TEST_F(Undoing, LetsAnUpgradeGoUpAndDownAndUpAgain) {
  folder.upgrade(3);
  folder.roll_back(3);
  folder.upgrade(3);
  folder.roll_back(3);
  folder.upgrade(3);
  folder.finalize(3);

  EXPECT_THAT(folder.numbers("SELECT DISTINCT upgrade FROM ledger ORDER BY upgrade"),
              ElementsAre(1, 2, 3, 4));
  EXPECT_THAT(folder.numbers("SELECT count(*) FROM letters"), ElementsAre(kNotes));
  EXPECT_EQ(folder.refusal(3), "");
}

TEST_F(Undoing, StopsBetweenTwoBatchesAndGoesOnWhenAskedAgain) {
  folder.upgrade(3);
  const auto data = folder.open(3);
  std::stop_source stop;
  stop.request_stop();

  const Outcome stopped = data->upgrader().roll_back(stop.get_token());

  ASSERT_FALSE(stopped);
  EXPECT_EQ(stopped.error().kind, UpgradeRefusal::Kind::busy);
  EXPECT_EQ(folder.refusal(1), "");
  EXPECT_EQ(message_of(data->upgrader().roll_back({})), "");
  EXPECT_EQ(folder.stages_of(2).back(), "rolled_back");
}

}  // namespace
}  // namespace theseus::upgrade
