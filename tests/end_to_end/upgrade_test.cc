#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

#include "end_to_end/future.h"
#include "end_to_end/older_data.h"
#include "end_to_end/program.h"
#include "migrations/program.h"
#include "storage/sqlite/turnstile.h"
#include "support/child_process.h"
#include "support/temporary_folder.h"
#include "upgrade/snapshot_list.h"

namespace theseus::tests {
namespace {

using nlohmann::json;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;

bool is_carrying(const upgrade::UpgradeStatus& status) {
  return std::ranges::any_of(status.steps, [](const upgrade::StepStatus& step) {
    return step.stage == upgrade::Stage::backfilling;
  });
}

// The commands of an operator on data that release 0.1.0 left.
class UpgradeTest : public ::testing::Test {
 protected:
  Ended upgrade(std::vector<std::string> words) {
    words.insert(words.begin(), "upgrade");
    return run(folder_.path(), std::move(words));
  }

  json status() { return answer_of(folder_.path(), {"upgrade", "status"}); }

  void configure(const std::string& text) { std::ofstream(folder_ / "theseus.toml") << text; }

  /// Until every process that had the turn to write has given it back.
  void wait_for_a_turn() {
    storage::Turnstile turnstile(folder_.path());
    const storage::Turn turn(turnstile);
  }

  static std::int64_t newest() { return migrations::this_program().format; }

  TemporaryFolder folder_;
};

TEST_F(UpgradeTest, PlanSaysWhatWouldBeDoneAndChangesNothing) {
  make_older_data(folder_.path(), {.all = 40});
  const std::string before = Future(folder_.path()).checksum();

  const Ended plan = upgrade({"plan", "--json"});

  EXPECT_EQ(plan.code, 10);
  EXPECT_THAT(plan.out, HasSubstr("\"rows\":40"));
  EXPECT_THAT(upgrade({"plan"}).out,
              HasSubstr("upgrade rollback --data " + folder_.path().string()));
  EXPECT_EQ(Future(folder_.path()).checksum(), before);
}

TEST_F(UpgradeTest, RunCarriesEveryRowAndOpensTheWindow) {
  make_older_data(folder_.path(), {.all = 40});

  const Ended ended = upgrade({"run"});

  EXPECT_EQ(ended.code, 0) << ended.err;
  EXPECT_THAT(ended.err, HasSubstr("proven, every row is as it must be"));
  EXPECT_EQ(status().at("stamp").at("format"), newest());
  EXPECT_EQ(status().at("upgrade").at("stage"), "watching");
  EXPECT_EQ(status().at("upgrade").at("steps").at(1).at("done"), 40);
  EXPECT_EQ(upgrade({"plan"}).code, 0);
  EXPECT_EQ(upgrade({"run"}).code, 0);
}

TEST_F(UpgradeTest, OtherCommandsRefuseOlderDataAndNameWhatHelps) {
  make_older_data(folder_.path(), {});

  const Ended list = run(folder_.path(), {"list"});

  EXPECT_EQ(list.code, 3);
  EXPECT_THAT(list.err, HasSubstr("theseus upgrade run"));
  EXPECT_EQ(answer_of(folder_.path(), {"status"}).at("stamp").at("format"), 1);
  EXPECT_THAT(run(folder_.path(), {"status"}).out, HasSubstr("upgrade run --data"));
}

TEST_F(UpgradeTest, ActsOnAFolderAndNotThroughAServer) {
  const Ended ended = upgrade({"run", "--url", "http://127.0.0.1:1"});

  EXPECT_EQ(ended.code, 2);
  EXPECT_THAT(ended.err, HasSubstr("not through a server: run it there, with --data"));
}

TEST_F(UpgradeTest, KnowsOnlyItsOwnFormats) {
  make_older_data(folder_.path(), {});

  EXPECT_EQ(upgrade({"run", "--to", "99"}).code, 2);
  EXPECT_EQ(upgrade({"plan", "--to", "0"}).code, 2);
  EXPECT_EQ(upgrade({"run", "--to", "1"}).code, 0);
  EXPECT_EQ(status().at("stamp").at("format"), 1);
}

TEST_F(UpgradeTest, FinalizeIsRefusedBeforeEverythingIsProven) {
  make_older_data(folder_.path(), {});
  expand_alone(folder_.path());

  const Ended ended = upgrade({"finalize", "--yes"});

  EXPECT_EQ(ended.code, 3);
  EXPECT_THAT(ended.err, HasSubstr("not verified yet"));
}

TEST_F(UpgradeTest, FinalizeAsksAboutRowsThatWereSetAside) {
  make_older_data(folder_.path(), {.all = 40, .broken = 2});
  ASSERT_EQ(upgrade({"run"}).code, 0);

  const Ended asking = upgrade({"finalize"});
  const Ended told = upgrade({"finalize", "--yes"});

  EXPECT_EQ(asking.code, 2);
  EXPECT_THAT(asking.err, HasSubstr("2 rows could not be carried"));
  EXPECT_THAT(asking.err, HasSubstr("--yes"));
  EXPECT_EQ(told.code, 0) << told.err;
  EXPECT_EQ(status().at("upgrade").at("stage"), "finalized");
}

TEST_F(UpgradeTest, FinalizeAsksAboutOlderProcessesAndNamesThem) {
  make_older_data(folder_.path(), {});
  OtherProcess older(folder_.path(), {.program = first_release(), .role = "mcp"});
  ASSERT_EQ(upgrade({"run"}).code, 0);

  const Ended asking = upgrade({"finalize"});

  EXPECT_EQ(asking.code, 2);
  EXPECT_THAT(asking.err, HasSubstr("mcp 0.1.0"));
  EXPECT_EQ(upgrade({"finalize", "--yes"}).code, 0);
}

TEST_F(UpgradeTest, RollbackOfWhatIsFinalNamesTheSnapshot) {
  make_older_data(folder_.path(), {});
  ASSERT_EQ(upgrade({"run"}).code, 0);
  ASSERT_EQ(upgrade({"finalize"}).code, 0);

  const Ended ended = upgrade({"rollback"});
  std::filesystem::remove_all(folder_ / "snapshots");
  const Ended without = upgrade({"rollback"});

  EXPECT_EQ(ended.code, 3);
  EXPECT_THAT(ended.err, HasSubstr("To restore it: theseus backup restore 2"));
  EXPECT_EQ(without.code, 3);
  EXPECT_THAT(without.err, HasSubstr("that snapshot does not lie in "));
}

// It said "to restore it" of whichever snapshot of an older format was there.
TEST_F(UpgradeTest, RollbackOfWhatIsFinalNamesNoOtherSnapshot) {
  make_older_data(folder_.path(), {});
  ASSERT_EQ(upgrade({"run"}).code, 0);
  ASSERT_EQ(upgrade({"rollback"}).code, 0);
  const auto earlier = upgrade::list_snapshots({.folder = folder_ / "snapshots"}).at(0).folder;
  std::filesystem::rename(earlier, folder_ / "earlier");
  ASSERT_EQ(upgrade({"run"}).code, 0);
  ASSERT_EQ(upgrade({"finalize"}).code, 0);
  std::filesystem::remove_all(folder_ / "snapshots");
  std::filesystem::create_directory(folder_ / "snapshots");
  std::filesystem::rename(folder_ / "earlier", earlier);

  const Ended ended = upgrade({"rollback"});

  EXPECT_EQ(ended.code, 3);
  EXPECT_THAT(ended.err,
              AllOf(HasSubstr("that snapshot does not lie in "), Not(HasSubstr("To restore it"))));
}

TEST_F(UpgradeTest, RollbackOfWhatIsRolledBackAdvisesNothing) {
  make_older_data(folder_.path(), {});
  ASSERT_EQ(upgrade({"run"}).code, 0);
  ASSERT_EQ(upgrade({"rollback"}).code, 0);

  const Ended ended = upgrade({"rollback"});

  EXPECT_EQ(ended.code, 3);
  EXPECT_THAT(ended.err, AllOf(HasSubstr("there is nothing to roll back"),
                               Not(HasSubstr("snapshot")), Not(HasSubstr("restore"))));
}

TEST_F(UpgradeTest, AnOlderServerIsInTheWay) {
  make_older_data(folder_.path(), {});
  OtherProcess server(folder_.path(), {.program = first_release(), .role = "serve"});

  const Ended command = upgrade({"run"});
  const Ended started = run(folder_.path(), {"serve", "--listen-port", "0"});

  EXPECT_EQ(command.code, 5);
  EXPECT_THAT(command.err, HasSubstr("serve 0.1.0 (process " + std::to_string(::getpid())));
  EXPECT_THAT(command.err, HasSubstr("kill " + std::to_string(::getpid())));
  EXPECT_EQ(started.code, 5);
  EXPECT_THAT(started.err, HasSubstr("kill " + std::to_string(::getpid())));
  EXPECT_EQ(upgrade({"plan"}).code, 20);
}

TEST_F(UpgradeTest, ASecondUpgradeWaitsForOneThatIsOnlyStoppedAndGoesOnWhenItIsDead) {
  make_older_data(folder_.path(), {});
  configure("[upgrade]\npatience = \"300ms\"\n");
  Gate has_lock;
  ChildProcess first([&] {
    OtherProcess holder(folder_.path(), {.program = first_release()});
    holder.take_lock();
    has_lock.open();
    ::pause();
    return 0;
  });
  has_lock.pass();
  // A write is answered before its turn is given back, and who is stopped in between holds it.
  wait_for_a_turn();
  ::kill(first.pid(), SIGSTOP);

  const std::string holder = "cli 0.1.0 (process " + std::to_string(first.pid()) + ")";

  const Ended waiting = upgrade({"run"});
  first.kill();
  first.wait();
  const Ended second = upgrade({"run"});

  EXPECT_EQ(waiting.code, 5);
  EXPECT_THAT(waiting.err, HasSubstr("Waiting for " + holder));
  EXPECT_EQ(second.code, 0) << second.err;
}

TEST_F(UpgradeTest, EndsBetweenTwoBatchesWhenAskedAndGoesOnWhereItStopped) {
  make_older_data(folder_.path(), {.all = 20'000});
  OtherProcess onlooker(folder_.path(),
                        {.program = migrations::this_program(), .older = upgrade::Older::leave});
  Process first({.arguments = {THESEUS_PROGRAM, "upgrade", "run", "--data", folder_.path()}});
  while (!is_carrying(onlooker.data().upgrade_status())) continue;
  first.signal(SIGTERM);

  EXPECT_EQ(first.wait(), 5);
  EXPECT_THAT(first.errors(), HasSubstr("goes on where it stopped"));
  EXPECT_EQ(status().at("upgrade").at("steps").at(1).at("stage"), "backfilling");
  EXPECT_EQ(upgrade({"run"}).code, 0);
  EXPECT_EQ(status().at("upgrade").at("steps").at(1).at("done"), 20'000);
}

}  // namespace
}  // namespace theseus::tests
