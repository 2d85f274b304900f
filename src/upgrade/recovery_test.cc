// The table of README.md row by row: a process is killed there, and the next one finds what the row
// says and does what the row says. What is killed in the making of new data stands in
// data_set_process_test.cc.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "upgrade/testing/stepped_folder.h"
#include "upgrade/upgrader.h"

namespace theseus::upgrade {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using testing::Fault;
using testing::faulty_program;
using ::testing::Gt;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::Killed;
using ::testing::Lt;
using testing::message_of;
using testing::stepped_program;
using testing::SteppedFolder;

constexpr int kNotes = 200;
constexpr std::string_view kRowsOfLedger = "SELECT number FROM ledger ORDER BY number";
constexpr std::string_view kTables =
    "SELECT name FROM sqlite_schema WHERE name IN ('lengths', 'letters', 'notes') ORDER BY name";

struct Recovery : ::testing::Test {
  SteppedFolder folder{kNotes};

  using Work = std::function<void(Upgrader&)>;

  void kill(std::unique_ptr<DataSet> process, const Work& work) {
    EXPECT_THROW(work(process->upgrader()), Killed);
  }
  void kill_at(std::int64_t step, Stage stage, const Work& work) {
    kill(folder.open_to_die(stepped_program(3), step, stage), work);
  }

  static void run(Upgrader& upgrader) {
    (void)upgrader.expand({.to = 3});
    (void)upgrader.carry({});
  }
  static void finalize(Upgrader& upgrader) { (void)upgrader.finalize({}); }
  static void roll_back(Upgrader& upgrader) { (void)upgrader.roll_back({}); }

  /// As a server does it that starts on what is there.
  void restart() {
    const auto data = folder.open(3, Older::upgrade);
    EXPECT_EQ(message_of(data->upgrader().recover({})), "");
    EXPECT_EQ(message_of(data->upgrader().carry({})), "");
    data->upgrader().carry_queues({});
    EXPECT_EQ(data->access(), Access::read_write);
    data->close();
  }

  /// One upgrade from one snapshot, and each note in both shapes.
  void expect_open_window() {
    EXPECT_EQ(folder.stages_of(2).back(), "watching");
    EXPECT_EQ(folder.stages_of(3).back(), "watching");
    EXPECT_THAT(folder.numbers("SELECT DISTINCT upgrade FROM ledger WHERE step > 1"),
                ElementsAre(2));
    expect_each_note_in_the_new_shape();
    EXPECT_THAT(folder.numbers("SELECT count(*) FROM notes"), ElementsAre(kNotes));
    EXPECT_THAT(folder.numbers("SELECT done FROM progress"), ElementsAre(kNotes, kNotes));
  }
  void expect_each_note_in_the_new_shape() {
    EXPECT_THAT(folder.numbers("SELECT count(*) FROM letters WHERE text = 'note ' || number"),
                ElementsAre(kNotes));
    EXPECT_THAT(folder.numbers("SELECT count(*) FROM letters JOIN lengths USING (number) "
                               "WHERE length = length(text)"),
                ElementsAre(kNotes));
  }
  void expect_finalized() {
    EXPECT_EQ(folder.stages_of(2).back(), "finalized");
    EXPECT_EQ(folder.stages_of(3).back(), "finalized");
    expect_each_note_in_the_new_shape();
    EXPECT_THAT(folder.texts(kTables), ElementsAre("lengths", "letters"));
  }
};

TEST_F(Recovery, BeforeTheFirstStageBeginsAnew) {
  kill_at(2, Stage::expanding, run);
  ASSERT_THAT(folder.stages_of(2), IsEmpty());

  restart();

  expect_open_window();
}

TEST_F(Recovery, OfExpandingTakesASnapshotAnew) {
  {
    const auto data = folder.open(faulty_program(Fault::expand_is_cut_short));
    EXPECT_THROW((void)data->upgrader().expand({.to = 3}), std::runtime_error);
  }
  ASSERT_THAT(folder.stages_of(2), ElementsAre("expanding"));
  ASSERT_THAT(folder.texts(kTables), ElementsAre("notes"));

  restart();

  expect_open_window();
  EXPECT_EQ(folder.count_snapshots(), 2U);
}

TEST_F(Recovery, OfServingExpandsWhatIsMissing) {
  kill_at(2, Stage::serving, run);
  ASSERT_THAT(folder.texts(kTables), ElementsAre("lengths", "notes"));
  ASSERT_THAT(folder.stages_of(3), IsEmpty());

  restart();

  expect_open_window();
  EXPECT_EQ(folder.count_snapshots(), 1U);
}

TEST_F(Recovery, OfBackfillingGoesOnBehindThePosition) {
  kill_at(2, Stage::backfilling, run);
  ASSERT_THAT(folder.numbers("SELECT done FROM progress"), ElementsAre(AllOf(Gt(0), Lt(kNotes))));

  restart();

  expect_open_window();
  EXPECT_EQ(std::ranges::count(folder.stages_of(2), "backfilling"), 1);
}

TEST_F(Recovery, OfARefusedProofCarriesAllRowsAnew) {
  kill(folder.open_to_die(faulty_program(Fault::row_is_skipped), 2, Stage::refused), run);
  ASSERT_EQ(folder.stages_of(2).back(), "refused");

  restart();

  expect_open_window();
}

TEST_F(Recovery, OfVerifiedCarriesTheOtherSteps) {
  kill_at(2, Stage::verified, run);
  ASSERT_EQ(folder.stages_of(3).back(), "serving");

  restart();

  expect_open_window();
}

TEST_F(Recovery, OfWatchingOnlyCarriesWhatIsQueued) {
  kill_at(2, Stage::watching, run);
  folder.write_as_first_release("queued");
  const auto before = folder.numbers(kRowsOfLedger);

  restart();

  EXPECT_EQ(folder.numbers(kRowsOfLedger), before);
  EXPECT_THAT(folder.texts("SELECT text FROM letters WHERE number = 201"), ElementsAre("queued"));
  EXPECT_THAT(folder.numbers("SELECT key FROM queue_2"), IsEmpty());
}

TEST_F(Recovery, OfFinalizingFinalizesAgain) {
  folder.upgrade(3);
  kill_at(2, Stage::finalizing, finalize);
  ASSERT_EQ(folder.stages_of(3).back(), "finalizing");

  restart();
  EXPECT_EQ(folder.stages_of(3).back(), "finalizing");
  folder.finalize(3);

  expect_finalized();
}

TEST_F(Recovery, OfContractingGoesOnlyForward) {
  folder.upgrade(3);
  kill(folder.open_to_die_behind_a_batch(stepped_program(3)), finalize);
  ASSERT_EQ(folder.stages_of(3).back(), "contracting");
  ASSERT_THAT(folder.numbers("SELECT count(*) FROM notes"), ElementsAre(AllOf(Gt(0), Lt(kNotes))));

  restart();

  expect_finalized();
}

TEST_F(Recovery, OfContractingBehindAFinalizedStepTakesTheRestAway) {
  folder.upgrade(3);
  kill_at(2, Stage::finalized, finalize);
  ASSERT_EQ(folder.stages_of(2).back(), "finalized");
  ASSERT_EQ(folder.stages_of(3).back(), "contracting");

  restart();

  expect_finalized();
}

TEST_F(Recovery, OfFinalizedDoesNothing) {
  folder.upgrade(3);
  kill_at(3, Stage::finalized, finalize);
  const auto before = folder.numbers(kRowsOfLedger);

  restart();

  EXPECT_EQ(folder.numbers(kRowsOfLedger), before);
  expect_finalized();
}

TEST_F(Recovery, OfRevertingTakesTheRestAwayWhileOlderProgramsServe) {
  folder.upgrade(3);
  kill(folder.open_to_die_behind_a_batch(stepped_program(3)), roll_back);
  ASSERT_EQ(folder.stages_of(3).back(), "reverting");
  ASSERT_THAT(folder.numbers("SELECT count(*) FROM letters"),
              ElementsAre(AllOf(Gt(0), Lt(kNotes))));
  folder.write_as_first_release("served");

  EXPECT_THAT(folder.refusal(3, Older::upgrade), HasSubstr("held at format 1"));

  EXPECT_EQ(folder.stages_of(2).back(), "rolled_back");
  EXPECT_EQ(folder.stages_of(3).back(), "rolled_back");
  EXPECT_THAT(folder.texts(kTables), ElementsAre("notes"));
  EXPECT_THAT(folder.numbers("SELECT count(*) FROM notes"), ElementsAre(kNotes + 1));
}

TEST_F(Recovery, OfRevertingGoesNewestStepFirst) {
  folder.upgrade(3);
  kill_at(3, Stage::rolled_back, roll_back);
  ASSERT_EQ(folder.stages_of(2).back(), "reverting");
  ASSERT_THAT(folder.texts(kTables), ElementsAre("lengths", "notes"));

  folder.roll_back(3);

  EXPECT_THAT(folder.texts(kTables), ElementsAre("notes"));
  EXPECT_EQ(folder.refusal(1), "");
}

TEST_F(Recovery, OfRolledBackWaitsForSomebodyWhoRunsTheUpgrade) {
  folder.upgrade(3);
  kill_at(2, Stage::rolled_back, roll_back);
  const auto before = folder.numbers(kRowsOfLedger);

  EXPECT_THAT(folder.refusal(3, Older::upgrade), HasSubstr("held at format 1"));

  EXPECT_EQ(folder.numbers(kRowsOfLedger), before);
  folder.upgrade(3);
  EXPECT_EQ(folder.stages_of(3).back(), "watching");
  expect_each_note_in_the_new_shape();
}

TEST_F(Recovery, ClearsAwayWhatTheDeadHaveLeft) {
  kill_at(2, Stage::backfilling, run);
  ASSERT_THAT(folder.numbers("SELECT count(*) FROM upgrade_lock WHERE instance IS NOT NULL"),
              ElementsAre(1));

  restart();
  folder.write_as_first_release("first write of a new process");

  EXPECT_THAT(folder.numbers("SELECT count(*) FROM upgrade_lock WHERE instance IS NOT NULL"),
              ElementsAre(0));
  EXPECT_THAT(folder.numbers("SELECT count(*) FROM instances WHERE ended IS NULL"), ElementsAre(0));
  EXPECT_TRUE(std::filesystem::is_empty(folder.path() / "instances"));
}

}  // namespace
}  // namespace theseus::upgrade
