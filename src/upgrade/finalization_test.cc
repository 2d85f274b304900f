#include "upgrade/finalization.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "upgrade/testing/stepped_folder.h"

namespace theseus::upgrade {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::message_of;
using ::testing::StartsWith;
using testing::SteppedFolder;

constexpr int kNotes = 200;
constexpr std::string_view kNumbers = "SELECT oldest_reader || ' ' || oldest_writer FROM stamp";

struct Finalizing : ::testing::Test {
  SteppedFolder folder{kNotes};

  Outcome finalize(const FinalizeWish& wish = {}) {
    const auto data = folder.open(3);
    Outcome outcome = data->upgrader().finalize(wish);
    data->close();
    return outcome;
  }

  // A row that cannot be carried comes last, just before older programs are shut out.
  std::unique_ptr<DataSet> open_to_be_poisoned() {
    OpenOptions options = folder.options(Older::leave);
    options.on_upgrade_event = [this](const UpgradeEvent& event) {
      if (event.stage != Stage::finalizing) return;
      folder.execute("UPDATE notes SET text = 'poisoned' WHERE number = 7");
    };
    return folder.open(testing::stepped_program(2), options);
  }
};

TEST_F(Finalizing, TakesTheOldShapeAwayAndShutsOlderProgramsOut) {
  folder.upgrade(3);

  EXPECT_EQ(message_of(finalize()), "");

  EXPECT_THAT(folder.stages_of(3),
              ElementsAre("expanding", "serving", "backfilling", "verified", "watching",
                          "finalizing", "contracting", "finalized"));
  EXPECT_THAT(folder.texts(kNumbers), ElementsAre("3 3"));
  EXPECT_THAT(folder.texts("SELECT name FROM sqlite_schema WHERE name IN ('notes', 'queue_2', "
                           "'queue_3') OR type = 'trigger'"),
              IsEmpty());
  EXPECT_THAT(folder.numbers("SELECT count(*) FROM letters"), ElementsAre(kNotes));
  EXPECT_THAT(folder.numbers("SELECT step FROM progress"), IsEmpty());
  EXPECT_THAT(folder.refusal(2), HasSubstr("only a program that knows format 3 may read"));
  EXPECT_EQ(folder.refusal(3), "");
}

TEST_F(Finalizing, LeavesWhatNewDataHas) {
  folder.upgrade(3);
  ASSERT_TRUE(finalize());

  SteppedFolder fresh(0);
  fresh.upgrade(3);
  fresh.finalize(3);

  constexpr std::string_view kStructure = "SELECT structure FROM ledger ORDER BY number DESC";
  EXPECT_EQ(folder.texts(kStructure).front(), fresh.texts(kStructure).front());
}

TEST_F(Finalizing, CarriesWhatIsStillQueued) {
  folder.upgrade(3);
  folder.write_as_first_release("late");

  EXPECT_EQ(message_of(finalize()), "");

  EXPECT_THAT(folder.texts("SELECT text FROM letters WHERE number = 201"), ElementsAre("late"));
  EXPECT_THAT(folder.numbers("SELECT length FROM lengths WHERE number = 201"), ElementsAre(4));
}

TEST_F(Finalizing, IsRefusedWhereNothingIsOpen) {
  EXPECT_THAT(message_of(finalize()), HasSubstr("there is nothing to finalize"));
}

// It found that out behind the lock, whose rows stay, so not "nothing" was changed.
TEST_F(Finalizing, ChangesNoContentWhereItIsRefusedAndClaimsNoMore) {
  const auto notes = folder.texts("SELECT text FROM notes ORDER BY number");

  EXPECT_THAT(message_of(finalize()), HasSubstr("No content was changed"));

  EXPECT_EQ(folder.texts("SELECT text FROM notes ORDER BY number"), notes);
}

TEST_F(Finalizing, IsRefusedBeforeTheProof) {
  const auto data = folder.open(3);
  ASSERT_TRUE(data->upgrader().expand({.to = 3}));

  const Outcome refused = data->upgrader().finalize({.accepts = true});

  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, UpgradeRefusal::Kind::refused);
  EXPECT_THAT(refused.error().message,
              AllOf(HasSubstr("not verified yet"), HasSubstr("notes upgrade status --data "),
                    HasSubstr("notes upgrade run --data ")));
  EXPECT_THAT(folder.stages_of(2), ElementsAre("expanding", "serving"));
}

TEST_F(Finalizing, IsRefusedWhileTheUpgradeIsBeingRolledBack) {
  folder.upgrade(3);
  const auto data = folder.open(3);
  std::stop_source stop;
  stop.request_stop();
  ASSERT_FALSE(data->upgrader().roll_back(stop.get_token()));

  EXPECT_THAT(message_of(data->upgrader().finalize({.accepts = true})),
              AllOf(HasSubstr("is being rolled back"), HasSubstr("notes upgrade rollback")));
  EXPECT_EQ(folder.stages_of(3).back(), "reverting");
}

TEST_F(Finalizing, AsksWhoWouldLoseTheRightToReadOrWrite) {
  folder.upgrade(3);
  const auto older = folder.open(1);

  const Outcome asked = finalize();

  ASSERT_FALSE(asked);
  EXPECT_EQ(asked.error().kind, UpgradeRefusal::Kind::asks);
  EXPECT_THAT(asked.error().message,
              AllOf(HasSubstr("0.1.0 (process "), HasSubstr("not even be able to read")));
  EXPECT_EQ(folder.stages_of(2).back(), "watching");
}

TEST_F(Finalizing, SaysWhoWouldOnlyReadFromThenOn) {
  folder.upgrade(2);
  const auto older = folder.open(1);

  EXPECT_THAT(message_of(finalize()), HasSubstr("only be able to read from then on"));
}

TEST_F(Finalizing, MakesOlderProgramsThatRunReadOnlyWhenAccepted) {
  folder.upgrade(2);
  const auto older = folder.open(1);

  EXPECT_EQ(message_of(finalize({.accepts = true})), "");

  EXPECT_THROW(testing::write_note(older->database(), "too late"), base::Error);
  EXPECT_EQ(older->access(), Access::read_only);
  EXPECT_EQ(testing::count_notes(older->database()), kNotes);
}

TEST_F(Finalizing, EndsOlderProgramsThatMayNotEvenRead) {
  folder.upgrade(3);
  const auto older = folder.open(1);

  EXPECT_EQ(message_of(finalize({.accepts = true})), "");

  EXPECT_THROW(testing::count_notes(older->database()), base::Error);
  EXPECT_EQ(older->access(), Access::refused);
}

TEST_F(Finalizing, AsksAboutRowsThatAreSetAsideByNumber) {
  folder.rewrite_as_first_release(7, "poison");
  folder.upgrade(2);

  const Outcome asked = finalize();

  ASSERT_FALSE(asked);
  EXPECT_EQ(asked.error().kind, UpgradeRefusal::Kind::asks);
  EXPECT_THAT(asked.error().message,
              HasSubstr("1 rows could not be carried by step 2 (lengths) and stay in the old"));
  EXPECT_EQ(message_of(finalize({.accepts = true})), "");
}

TEST_F(Finalizing, TriesRowsThatWereSetAsideOnceMoreBeforeItAsks) {
  folder.rewrite_as_first_release(7, "poison");
  folder.upgrade(2);
  folder.execute("UPDATE notes SET text = 'remedy' WHERE number = 7");
  folder.execute("DELETE FROM queue_2");

  EXPECT_EQ(message_of(finalize()), "");

  EXPECT_THAT(folder.numbers("SELECT length FROM lengths WHERE number = 7"), ElementsAre(6));
}

// Found by an operator: the queue was carried behind the numbers, so who answered no had shut older
// programs out and was told that nothing was changed.
TEST_F(Finalizing, AsksAboutARowThatItsQueueSetsAsideBeforeAnybodyIsShutOut) {
  folder.upgrade(2);
  folder.rewrite_as_first_release(7, "poisoned");
  const auto numbers = folder.texts(kNumbers);

  const Outcome asked = finalize();

  ASSERT_FALSE(asked);
  EXPECT_EQ(asked.error().kind, UpgradeRefusal::Kind::asks);
  EXPECT_EQ(asked.error().changed, "");
  EXPECT_EQ(folder.stages_of(2).back(), "watching");
  EXPECT_EQ(folder.texts(kNumbers), numbers);
  EXPECT_EQ(message_of(finalize({.accepts = true})), "");
}

TEST_F(Finalizing, SaysWhatItHasChangedWhereItAsksAboutARowThatCameLast) {
  folder.upgrade(2);
  const auto data = open_to_be_poisoned();

  const Outcome asked = data->upgrader().finalize({});

  ASSERT_FALSE(asked);
  EXPECT_EQ(asked.error().kind, UpgradeRefusal::Kind::asks);
  EXPECT_THAT(asked.error().changed,
              AllOf(HasSubstr("only programs that know format 1 may read, and format 2 write"),
                    HasSubstr("notes upgrade rollback --data ")));
  EXPECT_EQ(folder.stages_of(2).back(), "finalizing");
}

// One yes was a yes to everything: also to rows that nobody had been asked about.
TEST_F(Finalizing, TakesAYesForTheQuestionThatWasAskedAlone) {
  folder.upgrade(2);
  const auto older = folder.open(1);
  const auto data = open_to_be_poisoned();
  const Outcome of_programs = data->upgrader().finalize({});
  ASSERT_FALSE(of_programs);

  const Outcome of_rows = data->upgrader().finalize({.accepted = message_of(of_programs)});

  ASSERT_FALSE(of_rows);
  EXPECT_EQ(of_rows.error().kind, UpgradeRefusal::Kind::asks);
  EXPECT_THAT(of_rows.error().message, StartsWith("1 rows could not be carried by step 2"));
  EXPECT_THAT(of_rows.error().changed, HasSubstr("notes upgrade rollback --data "));
  EXPECT_EQ(message_of(data->upgrader().finalize({.accepted = message_of(of_rows)})), "");
  EXPECT_EQ(folder.stages_of(2).back(), "finalized");
}

// Who answered no then was told that nothing was changed, with older programs shut out.
TEST_F(Finalizing, SaysWhatAFormerCallHasChangedWhereItAsksAgain) {
  folder.upgrade(2);
  const auto older = folder.open(1);
  ASSERT_FALSE(open_to_be_poisoned()->upgrader().finalize({.accepted = message_of(finalize())}));

  const Outcome again = finalize();

  ASSERT_FALSE(again);
  EXPECT_THAT(again.error().message, StartsWith("1 rows could not be carried by step 2"));
  EXPECT_THAT(again.error().changed,
              AllOf(HasSubstr("only programs that know format 1 may read, and format 2 write"),
                    HasSubstr("notes upgrade rollback --data ")));
}

// Its queue was carried until it was empty, which it never is beside a steady writer.
TEST_F(Finalizing, AsksAlsoWhileAnOlderProgramGoesOnWriting) {
  folder.upgrade(3);
  folder.write_as_first_release("first");
  const auto older = folder.open(1);
  int written = 0;
  OpenOptions options = folder.options(Older::leave);
  options.manners.rest = [&](std::chrono::microseconds) {
    testing::write_note(older->database(), "more");
    if (++written > 100) throw testing::Killed();
  };
  const auto data = folder.open(testing::stepped_program(3), options);

  const Outcome asked = data->upgrader().finalize({});

  EXPECT_THAT(message_of(asked), HasSubstr("not even be able to read"));
  EXPECT_GT(written, 0);
}

TEST_F(Finalizing, IsRefusedWhereTheNewShapeWasDamagedMeanwhile) {
  folder.upgrade(3);
  folder.execute("UPDATE letters SET text = 'damaged' WHERE number = 5");

  const std::string refusal = message_of(finalize());

  EXPECT_THAT(refusal,
              AllOf(HasSubstr("The window cannot be closed: step 3: 1 rows"),
                    HasSubstr("the first of them 5"), HasSubstr("notes upgrade rollback")));
  EXPECT_THAT(folder.numbers("SELECT count(*) FROM notes"), ElementsAre(kNotes));
  folder.roll_back(3);
  EXPECT_EQ(folder.refusal(1), "");
}

TEST_F(Finalizing, StopsBeforeThePointOfNoReturnWhenAsked) {
  folder.upgrade(3);
  std::stop_source stop;
  stop.request_stop();

  const Outcome stopped = finalize({.stop = stop.get_token()});

  ASSERT_FALSE(stopped);
  EXPECT_EQ(stopped.error().kind, UpgradeRefusal::Kind::busy);
  EXPECT_EQ(folder.stages_of(2).back(), "watching");
  folder.roll_back(3);
  EXPECT_EQ(folder.stages_of(2).back(), "rolled_back");
}

TEST_F(Finalizing, StopsBehindTheNumbersToo) {
  folder.upgrade(3);
  std::stop_source stop;
  OpenOptions options = folder.options(Older::leave);
  options.on_upgrade_event = [&](const UpgradeEvent& event) {
    if (event.stage == Stage::finalizing) stop.request_stop();
  };
  const auto data = folder.open(testing::stepped_program(3), options);

  const Outcome stopped = data->upgrader().finalize({.stop = stop.get_token()});

  ASSERT_FALSE(stopped);
  EXPECT_EQ(stopped.error().kind, UpgradeRefusal::Kind::busy);
  EXPECT_EQ(folder.stages_of(2).back(), "finalizing");
  data->close();
  folder.roll_back(3);
  EXPECT_EQ(folder.stages_of(2).back(), "rolled_back");
}

TEST_F(Finalizing, SaysThatTheRestIsForLaterWhenItIsStoppedBehindIt) {
  folder.upgrade(3);
  std::stop_source stop;
  OpenOptions options = folder.options(Older::leave);
  options.on_upgrade_event = [&](const UpgradeEvent& event) {
    if (event.stage == Stage::contracting) stop.request_stop();
  };
  const auto data = folder.open(testing::stepped_program(3), options);

  const Outcome stopped = data->upgrader().finalize({.stop = stop.get_token()});

  ASSERT_FALSE(stopped);
  EXPECT_EQ(stopped.error().kind, UpgradeRefusal::Kind::busy);
  EXPECT_EQ(message_of(data->upgrader().finalize({})), "");
  EXPECT_EQ(folder.stages_of(3).back(), "finalized");
}

TEST_F(Finalizing, KeepsRowsOfTheOldShapeThatWereSetAside) {
  folder.rewrite_as_first_release(7, "poison");
  folder.upgrade(2);
  ASSERT_TRUE(finalize({.accepts = true}));

  EXPECT_THAT(folder.texts("SELECT text FROM notes WHERE number = 7"), ElementsAre("poison"));
}

}  // namespace
}  // namespace theseus::upgrade
