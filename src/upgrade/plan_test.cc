#include "upgrade/plan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <nlohmann/json.hpp>
#include <string>

#include "storage/sqlite/database_copy.h"
#include "upgrade/ledger.h"
#include "upgrade/progress.h"
#include "upgrade/testing/grown_program.h"
#include "upgrade/testing/sample_site.h"

namespace theseus::upgrade {
namespace {

using std::chrono::milliseconds;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

struct Plans : ::testing::Test {
  testing::SampleSite sample;
  Program program = testing::grown_program();

  Plan plan(std::int64_t to, const std::optional<Rehearsed>& rehearsed = std::nullopt) {
    Plan made;
    sample.database().read([&](storage::Transaction& transaction) {
      made = make_plan(transaction, program,
                       {.folder = sample.folder(),
                        .snapshots = sample.snapshots(),
                        .to = to,
                        .command = "notes upgrade",
                        .rehearsed = rehearsed});
    });
    return made;
  }

  /// As after that many notes, of which all but the last were taken away.
  void pretend_notes(std::int64_t count) {
    sample.change([&](storage::Transaction& transaction) {
      transaction.execute("INSERT INTO notes (number, text) VALUES ($1, 'last')", {count});
    });
  }

  void record(std::int64_t step, Stage stage) {
    sample.change([&](storage::Transaction& transaction) {
      append(transaction, {.upgrade = 2,
                           .step = step,
                           .stage = std::string(name_of(stage)),
                           .time = sample.clock().now(),
                           .release = "0.3.0"});
    });
  }
};

TEST_F(Plans, EstimateRowsBytesAndTimeOfEachStep) {
  pretend_notes(1'000'000);

  const Plan made = plan(3);

  ASSERT_EQ(made.steps.size(), 2U);
  EXPECT_EQ(made.from, 1);
  EXPECT_EQ(made.to, 3);
  EXPECT_EQ(made.steps[0].rows, 1'000'000);
  EXPECT_EQ(made.steps[0].bytes, 100'000'000);
  EXPECT_EQ(made.steps[0].time, milliseconds(100'000));
  EXPECT_LE(made.steps[0].longest_pause, milliseconds(50));
  EXPECT_EQ(made.steps[1].rows, 0);
  EXPECT_EQ(made.time(), made.snapshot_time + milliseconds(100'000));
}

TEST_F(Plans, EstimateWithWhatARehearsalMeasuredInThePlaceOfWhatTheStepSays) {
  pretend_notes(1'000'000);
  const Rehearsed rehearsed{
      .time = sample.clock().now(),
      .steps = {{.format = 2, .rows = 10, .microseconds_a_row = 7, .bytes_a_row = 33}}};

  const Plan made = plan(2, rehearsed);

  EXPECT_TRUE(made.steps.at(0).is_measured);
  EXPECT_EQ(made.steps[0].bytes, 33'000'000);
  EXPECT_EQ(made.steps[0].time, milliseconds(14'000));
  EXPECT_EQ(made.rehearsed, rehearsed.time);
  EXPECT_EQ(to_json(made).at("rehearsed_at"), base::format_time(rehearsed.time));
}

TEST_F(Plans, LeaveMeasuresOfARehearsalWithoutRowsAlone) {
  pretend_notes(1'000'000);
  const Rehearsed rehearsed{.time = sample.clock().now(), .steps = {{.format = 2}}};

  const Plan made = plan(2, rehearsed);

  EXPECT_FALSE(made.steps.at(0).is_measured);
  EXPECT_EQ(made.steps[0].time, milliseconds(100'000));
  EXPECT_EQ(made.rehearsed, std::nullopt);
}

TEST_F(Plans, CountTheDiskThatSnapshotShapesAndLogTake) {
  pretend_notes(1000);
  const storage::DatabaseSize size = storage::size_of_sqlite(sample.file());

  const Plan made = plan(2);

  EXPECT_EQ(made.snapshot_bytes, size.file_bytes + size.log_bytes);
  EXPECT_GT(made.needed_bytes, made.snapshot_bytes + 100'000);
  EXPECT_GT(made.free_bytes, 0);
}

TEST_F(Plans, SayWhichReleasesMayOpenTheResult) {
  EXPECT_EQ(plan(2).while_open.oldest_writer, 1);
  EXPECT_EQ(plan(2).when_finalized.oldest_writer, 2);
  EXPECT_EQ(plan(2).when_finalized.oldest_reader, 1);
  EXPECT_EQ(plan(3).when_finalized.oldest_reader, 3);
}

TEST_F(Plans, AskAboutStepsThatNothingUndoes) {
  EXPECT_THAT(plan(2).asks, IsEmpty());
  EXPECT_THAT(plan(3).asks, ElementsAre(AllOf(HasSubstr("Step 3 (marks) cannot be rolled back"),
                                              HasSubstr("a mark has no place in the old shape"))));
  EXPECT_TRUE(plan(3).steps[0].is_reversible);
  EXPECT_FALSE(plan(3).steps[1].is_reversible);
}

TEST_F(Plans, NameTheWayBack) {
  EXPECT_EQ(plan(2).rollback_command, "notes upgrade rollback --data " + sample.folder().string());
}

TEST_F(Plans, AreEmptyWhereNothingIsToBeDone) {
  const Plan made = plan(1);

  EXPECT_TRUE(made.is_empty());
  EXPECT_EQ(made.needed_bytes, 0);
  EXPECT_THAT(made.blocks, IsEmpty());
}

TEST_F(Plans, OfAnUpgradeThatWasBegunCountWhatIsLeftAndTakeNoSnapshot) {
  pretend_notes(1000);
  record(2, Stage::expanding);
  record(2, Stage::serving);
  record(2, Stage::backfilling);
  sample.change([](storage::Transaction& transaction) {
    save_progress(transaction,
                  {.step = 2, .position = 600, .expected = 1000, .done = 590, .set_aside = 10});
  });

  const Plan made = plan(2);

  ASSERT_EQ(made.steps.size(), 1U);
  EXPECT_EQ(made.steps[0].stage, Stage::backfilling);
  EXPECT_EQ(made.steps[0].rows, 400);
  EXPECT_EQ(made.snapshot_bytes, 0);
}

TEST_F(Plans, LeaveOutWhatIsVerifiedAndPlanAnewWhatWasRolledBack) {
  record(2, Stage::expanding);
  record(2, Stage::serving);
  record(2, Stage::backfilling);
  record(2, Stage::verified);
  EXPECT_TRUE(plan(2).is_empty());

  record(2, Stage::reverting);
  record(2, Stage::rolled_back);

  EXPECT_EQ(plan(2).steps.size(), 1U);
  EXPECT_GT(plan(2).snapshot_bytes, 0);
}

TEST_F(Plans, SayWhatMustBeDoneFirst) {
  static constexpr Carry kHuge = {.expected = "SELECT 1000000000000"};
  static constexpr Step kGreedy = {
      .summary = "Takes much room", .carry = &kHuge, .cost = {.bytes_a_row = 1'000'000}};
  static const std::array kCatalog = {
      program.catalog[0], CatalogEntry{.number = 2, .name = "greedy", .step = &kGreedy}};
  program.catalog = kCatalog;

  EXPECT_THAT(plan(2).blocks, ElementsAre(AllOf(HasSubstr("too little room"),
                                                HasSubstr(sample.folder().string()))));
}

TEST_F(Plans, AreReadableByPrograms) {
  const nlohmann::json made = to_json(plan(3));

  EXPECT_EQ(made["from"], 1);
  EXPECT_EQ(made["steps"].size(), 2U);
  EXPECT_EQ(made["steps"][1]["name"], "marks");
  EXPECT_EQ(made["steps"][1]["reversible"], false);
  EXPECT_EQ(made["steps"][1]["stage"], nullptr);
  EXPECT_EQ(made["when_finalized"]["oldest_reader"], 3);
  EXPECT_EQ(made["asks"].size(), 1U);
}

}  // namespace
}  // namespace theseus::upgrade
