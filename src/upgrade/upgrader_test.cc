#include "upgrade/upgrader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "storage/sqlite/sqlite_file.h"
#include "support/stored_bytes.h"
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
using testing::stepped_program;
using testing::SteppedFolder;

constexpr int kNotes = 200;
constexpr std::string_view kStamp = "SELECT format FROM stamp";
constexpr std::string_view kDone = "SELECT done FROM progress ORDER BY step";
constexpr std::string_view kWithoutLength =
    "SELECT number FROM notes WHERE number NOT IN (SELECT number FROM lengths)";

struct UpgraderTest : ::testing::Test {
  SteppedFolder folder{kNotes};

  /// Which has the upgrade stopped behind its first batch.
  std::unique_ptr<DataSet> open_to_stop(std::stop_source& stop) {
    OpenOptions options = folder.options(Older::leave);
    options.on_upgrade_event = [&stop](const UpgradeEvent& event) {
      if (event.stage == Stage::backfilling && event.done > 0) stop.request_stop();
    };
    return folder.open(stepped_program(3), options);
  }
};

TEST_F(UpgraderTest, BringsDataToTheOpenWindowInOneGo) {
  folder.upgrade(3);

  EXPECT_THAT(folder.stages_of(2),
              ElementsAre("expanding", "serving", "backfilling", "verified", "watching"));
  EXPECT_THAT(folder.stages_of(3),
              ElementsAre("expanding", "serving", "backfilling", "verified", "watching"));
  EXPECT_THAT(folder.numbers(kStamp), ElementsAre(3));
  EXPECT_THAT(folder.numbers("SELECT count(*) FROM letters"), ElementsAre(kNotes));
  EXPECT_THAT(folder.numbers(kWithoutLength), IsEmpty());
  EXPECT_THAT(folder.numbers(kDone), ElementsAre(kNotes, kNotes));
}

TEST_F(UpgraderTest, StopsAtTheFormatThatIsAskedFor) {
  const auto data = folder.open(3);

  ASSERT_TRUE(data->upgrader().expand({.to = 2}));
  ASSERT_TRUE(data->upgrader().carry({}));

  EXPECT_THAT(folder.numbers(kStamp), ElementsAre(2));
  EXPECT_THAT(folder.stages_of(3), IsEmpty());
}

TEST_F(UpgraderTest, ChangesNothingWhereAllIsDone) {
  folder.upgrade(3);
  const auto before = folder.numbers("SELECT number FROM ledger");

  folder.upgrade(3);

  EXPECT_EQ(folder.numbers("SELECT number FROM ledger"), before);
  EXPECT_EQ(folder.count_snapshots(), 1U);
}

TEST_F(UpgraderTest, StopsBetweenTwoBatchesAndGoesOnThere) {
  std::stop_source stop;
  const auto data = open_to_stop(stop);
  ASSERT_TRUE(data->upgrader().expand({.to = 3}));

  const Outcome stopped = data->upgrader().carry(stop.get_token());

  ASSERT_FALSE(stopped);
  EXPECT_EQ(stopped.error().kind, UpgradeRefusal::Kind::busy);
  EXPECT_THAT(stopped.error().message, HasSubstr("goes on where it stopped"));
  ASSERT_LT(folder.numbers(kDone).front(), kNotes);
  ASSERT_TRUE(data->upgrader().carry({}));
  EXPECT_THAT(folder.numbers(kDone), ElementsAre(kNotes, kNotes));
}

TEST_F(UpgraderTest, StopsBeforeTheNextNewShapeAndMakesItLater) {
  std::stop_source stop;
  OpenOptions options = folder.options(Older::leave);
  options.on_upgrade_event = [&](const UpgradeEvent& event) {
    if (event.stage == Stage::serving) stop.request_stop();
  };
  const auto data = folder.open(stepped_program(3), options);

  const Outcome stopped = data->upgrader().expand({.to = 3, .stop = stop.get_token()});

  ASSERT_FALSE(stopped);
  EXPECT_EQ(stopped.error().kind, UpgradeRefusal::Kind::busy);
  EXPECT_THAT(folder.numbers(kStamp), ElementsAre(2));
  folder.upgrade(3);
  EXPECT_THAT(folder.numbers("SELECT DISTINCT upgrade FROM ledger WHERE step > 1"), ElementsAre(2));
  EXPECT_EQ(folder.count_snapshots(), 1U);
}

TEST_F(UpgraderTest, CarriesWhatOlderProgramsWriteWhileItIsUnderWay) {
  std::stop_source stop;
  const auto data = open_to_stop(stop);
  ASSERT_TRUE(data->upgrader().expand({.to = 3}));
  ASSERT_FALSE(data->upgrader().carry(stop.get_token()));

  folder.write_as_first_release("later");
  folder.rewrite_as_first_release(1, "rewritten");
  ASSERT_TRUE(data->upgrader().carry({}));

  EXPECT_THAT(folder.numbers("SELECT key FROM queue_2"), IsEmpty());
  EXPECT_THAT(folder.numbers("SELECT key FROM queue_3"), IsEmpty());
  EXPECT_THAT(folder.texts("SELECT text FROM letters WHERE number IN (1, 201) ORDER BY number"),
              ElementsAre("rewritten", "later"));
  EXPECT_THAT(folder.numbers("SELECT length FROM lengths WHERE number IN (1, 201)"),
              ElementsAre(9, 5));
}

TEST_F(UpgraderTest, SetsAPoisonRowAsideAndTakesItBackWhenItCanBeCarried) {
  folder.rewrite_as_first_release(7, "poison");
  folder.upgrade(3);
  ASSERT_THAT(folder.texts("SELECT key FROM set_aside WHERE step = 2"), ElementsAre("7"));

  folder.rewrite_as_first_release(7, "remedy");
  const auto data = folder.open(3);
  data->upgrader().carry_queues({});

  EXPECT_THAT(folder.texts("SELECT key FROM set_aside"), IsEmpty());
  EXPECT_THAT(folder.numbers(kWithoutLength), IsEmpty());
}

TEST_F(UpgraderTest, TriesWhatWasSetAsideOnceMoreWhenTheUpgradeIsRunAgain) {
  folder.rewrite_as_first_release(7, "poison");
  folder.upgrade(3);
  folder.rewrite_as_first_release(7, "remedy");
  folder.execute("DELETE FROM queue_2");
  ASSERT_THAT(folder.texts("SELECT key FROM set_aside WHERE step = 2"), ElementsAre("7"));

  ASSERT_TRUE(folder.open(3)->upgrader().carry({}));

  EXPECT_THAT(folder.texts("SELECT key FROM set_aside"), IsEmpty());
  EXPECT_THAT(folder.numbers(kWithoutLength), IsEmpty());
}

TEST_F(UpgraderTest, RecordsARefusedProofAndNamesStepAndRow) {
  const auto data = folder.open(faulty_program(Fault::row_is_skipped));
  ASSERT_TRUE(data->upgrader().expand({.to = 3}));

  const Outcome refused = data->upgrader().carry({});

  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, UpgradeRefusal::Kind::refused);
  EXPECT_THAT(refused.error().message,
              AllOf(HasSubstr("Step 2 (lengths) did not come out right"),
                    HasSubstr("1 rows are not in the new shape as they must be, the first of them "
                              "2."),
                    HasSubstr("Nothing that was stored is harmed")));
  EXPECT_EQ(folder.stages_of(2).back(), "refused");
  EXPECT_EQ(folder.stages_of(3).back(), "serving");
}

TEST_F(UpgraderTest, RepairsARefusedProofWhenItRunsAgain) {
  {
    const auto data = folder.open(faulty_program(Fault::row_is_skipped));
    ASSERT_TRUE(data->upgrader().expand({.to = 3}));
    ASSERT_FALSE(data->upgrader().carry({}));
  }

  folder.upgrade(3);

  EXPECT_EQ(folder.stages_of(2).back(), "watching");
  EXPECT_THAT(folder.numbers(kWithoutLength), IsEmpty());
  EXPECT_THAT(folder.numbers(kDone), ElementsAre(kNotes, kNotes));
}

TEST_F(UpgraderTest, RefusesAPageThatPassesARowAndGoesBack) {
  const auto data = folder.open(testing::skipping_program());
  ASSERT_TRUE(data->upgrader().expand({.to = 2}));

  EXPECT_THAT(message_of(data->upgrader().carry({})), HasSubstr("the first of them 2."));

  ASSERT_TRUE(data->upgrader().roll_back({}));
  EXPECT_THAT(folder.numbers(kStamp), ElementsAre(1));
  EXPECT_EQ(folder.refusal(1), "");
}

TEST_F(UpgraderTest, TakesTheRightStepOnceTheWrongOneIsRolledBack) {
  {
    const auto data = folder.open(testing::skipping_program());
    ASSERT_TRUE(data->upgrader().expand({.to = 2}));
    ASSERT_TRUE(data->upgrader().roll_back({}));
  }

  folder.upgrade(3);

  EXPECT_THAT(folder.numbers(kWithoutLength), IsEmpty());
  EXPECT_EQ(folder.refusal(3), "");
}

TEST_F(UpgraderTest, RefusesToStartWithAStepThatWasAppliedInAnotherForm) {
  {
    const auto data = folder.open(testing::skipping_program());
    ASSERT_TRUE(data->upgrader().expand({.to = 2}));
  }

  EXPECT_THAT(folder.refusal(3), HasSubstr("step 2 (lengths) was applied in another form"));
}

TEST_F(UpgraderTest, AsksBeforeAStepThatHasNoWayBack) {
  const auto data = folder.open(testing::one_way_program());

  const Outcome asked = data->upgrader().expand({.to = 3});

  ASSERT_FALSE(asked);
  EXPECT_EQ(asked.error().kind, UpgradeRefusal::Kind::asks);
  EXPECT_THAT(asked.error().message, HasSubstr("a mark has no place in format 1"));
  EXPECT_THAT(folder.stages_of(2), IsEmpty());
  EXPECT_TRUE(data->upgrader().expand({.to = 3, .accepts = true}));
}

TEST_F(UpgraderTest, LetsAStartObeyTheHoldAndAPersonLiftIt) {
  folder.upgrade(3);
  folder.roll_back(3);
  ASSERT_THAT(folder.numbers("SELECT hold FROM stamp"), ElementsAre(1));

  EXPECT_THAT(folder.refusal(3, Older::upgrade),
              AllOf(HasSubstr("held at format 1"), HasSubstr("notes upgrade run")));
  EXPECT_THAT(folder.numbers(kStamp), ElementsAre(1));
  folder.upgrade(3);

  EXPECT_THAT(folder.numbers(kStamp), ElementsAre(3));
  EXPECT_THAT(folder.numbers("SELECT count(*) FROM stamp WHERE hold IS NULL"), ElementsAre(1));
  EXPECT_EQ(folder.refusal(3, Older::upgrade), "");
}

TEST_F(UpgraderTest, ChangesNotOneByteOfDataThatIsHeld) {
  folder.upgrade(3);
  folder.roll_back(3);
  const std::string before = tests::stored_bytes(folder.path() / storage::kDatabaseName);

  EXPECT_THAT(folder.refusal(3, Older::upgrade), HasSubstr("held at format 1"));

  EXPECT_EQ(tests::stored_bytes(folder.path() / storage::kDatabaseName), before);
}

TEST_F(UpgraderTest, OpensWindowsOnTopOfOneAnother) {
  folder.upgrade(2);
  folder.upgrade(3);

  EXPECT_THAT(folder.numbers("SELECT DISTINCT upgrade FROM ledger ORDER BY upgrade"),
              ElementsAre(1, 2, 3));
  EXPECT_EQ(folder.count_snapshots(), 2U);
  folder.roll_back(3);
  EXPECT_EQ(folder.stages_of(3).back(), "rolled_back");
  EXPECT_EQ(folder.stages_of(2).back(), "watching");
  EXPECT_THAT(folder.numbers(kStamp), ElementsAre(2));
}

TEST_F(UpgraderTest, FinalizesTheOldestWindowFirst) {
  folder.upgrade(2);
  folder.upgrade(3);

  folder.finalize(3);
  EXPECT_EQ(folder.stages_of(2).back(), "finalized");
  EXPECT_EQ(folder.stages_of(3).back(), "watching");
  folder.finalize(3);
  EXPECT_EQ(folder.stages_of(3).back(), "finalized");
}

TEST_F(UpgraderTest, MarksItsRowWhenItLeaves) {
  folder.upgrade(3);

  EXPECT_THAT(folder.numbers("SELECT count(*) FROM instances WHERE ended IS NULL"), ElementsAre(0));
}

}  // namespace
}  // namespace theseus::upgrade
