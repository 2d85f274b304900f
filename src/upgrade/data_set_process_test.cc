// Several processes on one folder, and what one that is killed leaves to the next.
#include <gtest/gtest.h>
#include <unistd.h>

#include <chrono>
#include <memory>
#include <thread>
#include <vector>

#include "storage/sqlite/sqlite_file.h"
#include "support/child_process.h"
#include "support/temporary_folder.h"
#include "upgrade/data_set.h"
#include "upgrade/testing/sample_program.h"

namespace theseus::upgrade {
namespace {

using tests::ChildProcess;

struct Processes : ::testing::Test {
  tests::TemporaryFolder folder;
  testing::Opener opener;

  /// What a plain restart finds: whole data, made once.
  void expect_whole() {
    const auto data = opener.open(folder.path());
    EXPECT_EQ(data->access(), Access::read_write);
    data->database().read([](storage::Transaction& transaction) {
      auto rows = transaction.query("SELECT count(*) FROM ledger");
      ASSERT_TRUE(rows.next());
      EXPECT_EQ(rows.integer(0), 1);
    });
    testing::write_note(data->database(), "after the restart");
    EXPECT_EQ(testing::count_notes(data->database()), 1);
  }
};

void kill_this_process(storage::Transaction&, const StepContext&) {
  ::kill(::getpid(), SIGKILL);
}

TEST_F(Processes, ThatStartAtOnceOnAnEmptyFolderMakeTheDataOnce) {
  constexpr int kProcesses = 4;
  tests::Gate gate;
  std::vector<std::unique_ptr<ChildProcess>> processes;
  for (int i = 0; i < kProcesses; ++i) {
    processes.push_back(std::make_unique<ChildProcess>([&] {
      gate.pass();
      const auto data = opener.open(folder.path());
      testing::write_note(data->database(), "mine");
      data->close();
      return 0;
    }));
  }

  for (int i = 0; i < kProcesses; ++i) gate.open();
  for (const auto& process : processes) EXPECT_EQ(process->wait(), 0);

  const auto data = opener.open(folder.path());
  EXPECT_EQ(testing::count_notes(data->database()), kProcesses);
  data->database().read([](storage::Transaction& transaction) {
    auto rows = transaction.query("SELECT count(*) FROM ledger");
    ASSERT_TRUE(rows.next());
    EXPECT_EQ(rows.integer(0), 1);
  });
}

TEST_F(Processes, KilledInTheTransactionThatMakesTheDataLeaveThemToARestart) {
  ChildProcess process([&] {
    const auto data = opener.open(folder.path(), testing::sample_program_with(&kill_this_process));
    return 0;
  });

  ASSERT_EQ(process.wait(), -SIGKILL);
  expect_whole();
}

TEST_F(Processes, KilledBetweenTheFileAndItsTablesLeaveThemToARestart) {
  ChildProcess process([&] {
    storage::Turnstile turnstile(folder.path());
    storage::ensure_sqlite_file(folder / storage::kDatabaseName, turnstile);
    return ::kill(::getpid(), SIGKILL);
  });

  ASSERT_EQ(process.wait(), -SIGKILL);
  expect_whole();
}

TEST_F(Processes, KilledAtAnyMomentOfTheirStartLeaveTheDataToARestart) {
  constexpr int kRounds = 40;
  for (int round = 0; round < kRounds; ++round) {
    const tests::TemporaryFolder fresh;
    ChildProcess process([&] {
      const auto data = opener.open(fresh.path());
      return ::pause();
    });
    std::this_thread::sleep_for(std::chrono::microseconds(250) * round);
    process.kill();
    ASSERT_EQ(process.wait(), -SIGKILL);

    const auto data = opener.open(fresh.path());
    testing::write_note(data->database(), "after the restart");
    EXPECT_EQ(testing::count_notes(data->database()), 1);
  }
}

TEST_F(Processes, ThatWereKilledHaveTheirFilesClearedAndTheirRowsMarked) {
  ChildProcess process([&] {
    const auto data = opener.open(folder.path());
    testing::write_note(data->database(), "acknowledged");
    return ::kill(::getpid(), SIGKILL);
  });
  ASSERT_EQ(process.wait(), -SIGKILL);

  const auto data = opener.open(folder.path());
  testing::write_note(data->database(), "next");

  data->database().read([](storage::Transaction& transaction) {
    auto rows =
        transaction.query("SELECT count(*), count(ended) FROM instances WHERE heartbeat IS NULL");
    ASSERT_TRUE(rows.next());
    EXPECT_EQ(rows.integer(0), 2);
    EXPECT_EQ(rows.integer(1), 1);
  });
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder / "instances"), {}), 1);
}

TEST_F(Processes, SeeARaisedEpochThatAnotherProcessCommitted) {
  tests::Gate gate;
  ChildProcess newer([&] {
    gate.pass();
    const auto other = opener.open(folder.path());
    other->database().write([](storage::Transaction& transaction) {
      testing::raise_stamp(transaction, 1, 2);
      return storage::Ending::commit;
    });
    return 0;
  });
  const auto data = opener.open(folder.path());
  ASSERT_EQ(testing::count_notes(data->database()), 0);

  gate.open();
  ASSERT_EQ(newer.wait(), 0);

  EXPECT_EQ(testing::count_notes(data->database()), 0);
  EXPECT_EQ(data->access(), Access::read_only);
}

}  // namespace
}  // namespace theseus::upgrade
