#include "upgrade/preflight.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <string>

#include "upgrade/instance_file.h"
#include "upgrade/ledger.h"
#include "upgrade/stamp.h"
#include "upgrade/testing/grown_program.h"
#include "upgrade/testing/sample_site.h"

namespace theseus::upgrade {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using Kind = UpgradeRefusal::Kind;

struct Preflight : ::testing::Test {
  testing::SampleSite sample;
  const Program program = testing::grown_program();
  SnapshotPolicy snapshots = sample.snapshots();

  std::optional<UpgradeRefusal> obstacle() {
    const Site site = sample.site(program);
    Plan plan;
    site.database.read([&](storage::Transaction& transaction) {
      plan = make_plan(transaction, program,
                       {.folder = site.folder, .snapshots = snapshots, .to = 2, .command = "x"});
    });
    return find_obstacle(site, plan, snapshots);
  }

  std::string refusal() {
    const auto found = obstacle();
    EXPECT_TRUE(found && found->kind == Kind::refused);
    return found ? found->message : "";
  }

  void record(std::int64_t step, std::string stage) {
    sample.change([&](storage::Transaction& transaction) {
      append(transaction, {.upgrade = 2,
                           .step = step,
                           .stage = std::move(stage),
                           .time = sample.clock().now(),
                           .release = "0.3.0"});
    });
  }

  Instance neighbour(std::int64_t format, std::string role) {
    return {.id = sample.ids().next(),
            .release = "0.1.0",
            .format = format,
            .role = std::move(role),
            .host = "here",
            .pid = 4711};
  }
};

TEST_F(Preflight, FindsNothingAgainstSoundData) {
  EXPECT_FALSE(obstacle());
}

TEST_F(Preflight, RefusesUnderAServerOfAnOlderReleaseAndSaysHowToStopIt) {
  const InstanceFile server(sample.folder(), neighbour(1, "serve"));

  const auto found = obstacle();

  ASSERT_TRUE(found);
  EXPECT_EQ(found->kind, Kind::busy);
  EXPECT_THAT(found->message, AllOf(HasSubstr("0.1.0"), HasSubstr("kill 4711")));
}

TEST_F(Preflight, DoesNotMindAnMcpOfAnOlderReleaseNorAServerOfItsOwn) {
  const InstanceFile mcp(sample.folder(), neighbour(1, "mcp"));
  const InstanceFile server(sample.folder(), neighbour(3, "serve"));

  EXPECT_FALSE(obstacle());
}

TEST_F(Preflight, NamesWhatAHandHasChangedInTheStructure) {
  sample.change([](storage::Transaction& transaction) {
    transaction.execute_script(
        "CREATE INDEX by_text ON notes (text); CREATE TABLE foreign_one (x INTEGER);");
  });

  EXPECT_THAT(refusal(), AllOf(HasSubstr("index by_text is not in the ledger"),
                               HasSubstr("table foreign_one is not in the ledger"),
                               HasSubstr("No content was changed")));
}

TEST_F(Preflight, NamesAColumnThatIsMissing) {
  sample.change([](storage::Transaction& transaction) {
    transaction.execute_script("ALTER TABLE progress DROP COLUMN failed");
  });

  EXPECT_THAT(refusal(), HasSubstr("table progress was changed"));
}

TEST_F(Preflight, RefusesStagesThatCannotFollowEachOther) {
  record(2, "expanding");
  record(2, "watching");

  EXPECT_THAT(refusal(), AllOf(HasSubstr("step 2 went to \"watching\" from \"expanding\""),
                               HasSubstr("A hand has changed it")));
}

TEST_F(Preflight, RefusesAStepThatBeginsInTheMiddle) {
  record(2, "backfilling");

  EXPECT_THAT(refusal(), HasSubstr("step 2 went to \"backfilling\" from \"nothing\""));
}

TEST_F(Preflight, RefusesAStageThatIsNone) {
  record(2, "sleeping");

  EXPECT_THAT(refusal(), HasSubstr("\"sleeping\""));
}

TEST_F(Preflight, RefusesAHoleBetweenTheSteps) {
  record(3, "expanding");
  record(3, "serving");

  EXPECT_THAT(refusal(), HasSubstr("step 3 stands where step 2 must be"));
}

TEST_F(Preflight, RefusesAStepInEffectBehindOneThatIsNot) {
  for (const char* stage : {"expanding", "serving", "reverting", "rolled_back"}) record(2, stage);
  for (const char* stage : {"expanding", "serving"}) record(3, stage);

  EXPECT_THAT(refusal(), HasSubstr("step 3 is in effect, but not step 2 before it"));
}

TEST_F(Preflight, RefusesAStepOfAnUnknownNumber) {
  record(0, "finalized");

  EXPECT_THAT(refusal(), HasSubstr("step 0 stands where step 1 must be"));
}

TEST_F(Preflight, RefusesAnEmptyLedger) {
  sample.change(
      [](storage::Transaction& transaction) { transaction.execute("DELETE FROM ledger"); });

  EXPECT_THAT(refusal(), HasSubstr("it has no rows"));
}

TEST_F(Preflight, RefusesAStampThatDoesNotFollowFromTheSteps) {
  sample.change([](storage::Transaction& transaction) {
    transaction.execute("UPDATE stamp SET oldest_writer = 3");
  });

  EXPECT_THAT(refusal(), AllOf(HasSubstr("the stamp says format 1, oldest reader 1, oldest writer "
                                         "3"),
                               HasSubstr("oldest writer 1")));
}

TEST_F(Preflight, AcceptsAnUpgradeThatWasRolledBackBefore) {
  for (const char* stage : {"expanding", "serving", "backfilling", "verified", "watching",
                            "finalizing", "reverting", "rolled_back"}) {
    record(2, stage);
  }

  EXPECT_FALSE(obstacle());
}

TEST_F(Preflight, RefusesASnapshotFolderThatIsNotThere) {
  tests::TemporaryFolder elsewhere;
  snapshots.folder = elsewhere / "unmounted";

  EXPECT_THAT(refusal(), HasSubstr("it is not there"));
}

TEST_F(Preflight, RefusesAFileInThePlaceOfTheSnapshotFolder) {
  std::ofstream(snapshots.folder) << "mine";

  EXPECT_THAT(refusal(), HasSubstr("it is not a folder"));
}

TEST_F(Preflight, RefusesDamagedData) {
  sample.write_long_notes();
  sample.while_closed(testing::damage_a_page);

  EXPECT_THAT(refusal(),
              AllOf(HasSubstr("is damaged"), HasSubstr("Restore a backup before upgrading")));
}

}  // namespace
}  // namespace theseus::upgrade
