#include "storage/sqlite/group_commit.h"

#include <future>
#include <list>
#include <optional>
#include <stdexcept>
#include <thread>

#include "storage/testing/notes_database.h"

namespace theseus::storage {
namespace {

using base::ErrorKind;

Ending insert(Transaction& transaction, std::int64_t number) {
  transaction.execute(NotesDatabase::kInsert, {number, "a note"});
  return Ending::commit;
}

// Puts works in line from threads of their own and commits them as one group in the test's thread.
class GroupCommitTest : public testing::Test {
 protected:
  GroupCommitTest() {
    ensure_sqlite_file(folder_ / "notes.db", turnstile_);
    connection_.emplace(
        ConnectionOptions{.file = folder_ / "notes.db", .mode = ConnectionMode::write});
    connection_->execute(NotesDatabase::kTable);
    sqlite3_commit_hook(connection_->handle(), &GroupCommitTest::count_commit, &commits_);
  }

  /// In the order of the calls.
  std::future<void>& submit(WriteWork work) {
    const std::size_t size = group_.size() + 1;
    works_.push_back(std::move(work));
    answers_.push_back(
        std::async(std::launch::async, [this, &kept = works_.back()] { queue_.submit(&kept); }));
    while (group_.size() < size) {
      queue_.wait();
      queue_.take(group_, 1);
    }
    return answers_.back();
  }

  void run() {
    GroupCommit(*connection_, queue_).run(group_);
    queue_.answer(group_);
  }

  std::int64_t count(std::string_view where = "1") {
    return connection_->integer("SELECT count(*) FROM notes WHERE " + std::string(where));
  }

  static int count_commit(void* commits) {
    ++*static_cast<int*>(commits);
    return 0;
  }

  tests::TemporaryFolder folder_;
  Turnstile turnstile_{folder_.path()};
  std::optional<Connection> connection_;
  WriteQueue queue_{std::chrono::hours(1)};
  WriteGroup group_;
  std::list<WriteWork> works_;
  std::list<std::future<void>> answers_;
  int commits_ = 0;
};

TEST_F(GroupCommitTest, WorksInLineShareOneCommit) {
  for (int number = 0; number < 10; ++number) {
    submit([number](Transaction& transaction) { return insert(transaction, number); });
  }

  run();

  EXPECT_EQ(count(), 10);
  EXPECT_EQ(commits_, 1);
}

TEST_F(GroupCommitTest, AFailingWorkIsUndoneAloneAndGetsItsOwnError) {
  submit([](Transaction& transaction) { return insert(transaction, 1); });
  auto& failing = submit([](Transaction& transaction) {
    insert(transaction, 2);
    return insert(transaction, 1);
  });
  auto& later = submit([](Transaction& transaction) { return insert(transaction, 3); });

  run();

  expect_error(ErrorKind::internal, [&] { failing.get(); });
  EXPECT_NO_THROW(later.get());
  EXPECT_EQ(count("number IN (1, 3)"), 2);
  EXPECT_EQ(count("number = 2"), 0);
  EXPECT_EQ(commits_, 1);
}

TEST_F(GroupCommitTest, AnyExceptionPassesThroughToItsCaller) {
  auto& failing = submit([](Transaction&) -> Ending { throw std::out_of_range("mine"); });
  submit([](Transaction& transaction) { return insert(transaction, 1); });

  run();

  EXPECT_THROW(failing.get(), std::out_of_range);
  EXPECT_EQ(count(), 1);
}

TEST_F(GroupCommitTest, AWorkThatAsksForItIsUndoneWithoutAnError) {
  auto& undone = submit([](Transaction& transaction) {
    insert(transaction, 1);
    return Ending::roll_back;
  });
  submit([](Transaction& transaction) { return insert(transaction, 2); });

  run();

  EXPECT_NO_THROW(undone.get());
  EXPECT_EQ(count("number = 1"), 0);
  EXPECT_EQ(count("number = 2"), 1);
}

TEST_F(GroupCommitTest, AWorkRefusedBeforeAllOthersIsNotRunAgain) {
  int runs = 0;
  submit([&runs](Transaction& transaction) {
    ++runs;
    insert(transaction, 1);
    return Ending::roll_back;
  });
  submit([](Transaction& transaction) { return insert(transaction, 2); });

  run();

  EXPECT_EQ(runs, 1);
  EXPECT_EQ(count(), 1);
}

TEST_F(GroupCommitTest, AWorkThatIsUndoneBehindAnotherLeavesThatAlone) {
  submit([](Transaction& transaction) { return insert(transaction, 1); });
  auto& undone = submit([](Transaction& transaction) {
    insert(transaction, 2);
    return Ending::roll_back;
  });

  run();

  EXPECT_NO_THROW(undone.get());
  EXPECT_EQ(count("number = 1"), 1);
  EXPECT_EQ(count(), 1);
  EXPECT_EQ(commits_, 1);
}

TEST_F(GroupCommitTest, NothingIsCommittedWhereNothingIsKept) {
  submit([](Transaction& transaction) {
    insert(transaction, 1);
    return Ending::roll_back;
  });

  run();

  EXPECT_EQ(commits_, 0);
  EXPECT_EQ(count(), 0);
}

TEST_F(GroupCommitTest, ALaterWorkSeesWhatAnEarlierOneWrote) {
  std::int64_t seen = 0;
  submit([](Transaction& transaction) { return insert(transaction, 1); });
  submit([&seen](Transaction& transaction) {
    seen = NotesDatabase::count(transaction);
    return Ending::commit;
  });

  run();

  EXPECT_EQ(seen, 1);
}

TEST_F(GroupCommitTest, AFailureThatUndoesTheWholeTransactionHurtsOnlyItsOwnWork) {
  int runs = 0;
  submit([&runs](Transaction& transaction) {
    ++runs;
    return insert(transaction, 1);
  });
  auto& failing = submit([](Transaction& transaction) {
    transaction.execute("INSERT OR ROLLBACK INTO notes (number, text) VALUES (1, 'again')");
    return Ending::commit;
  });
  submit([](Transaction& transaction) { return insert(transaction, 3); });

  run();

  expect_error(ErrorKind::internal, [&] { failing.get(); });
  EXPECT_EQ(runs, 2);
  EXPECT_EQ(count("number IN (1, 3) AND text = 'a note'"), 2);
  EXPECT_EQ(commits_, 1);
}

TEST_F(GroupCommitTest, AWorkThatHidesTheEndOfItsTransactionIsToldSo) {
  auto& hiding = submit([](Transaction& transaction) {
    insert(transaction, 1);
    error_of_act([&transaction] {
      transaction.execute("INSERT OR ROLLBACK INTO notes (number, text) VALUES (1, 'again')");
    });
    return Ending::commit;
  });

  run();

  expect_error(ErrorKind::internal, [&] { hiding.get(); });
  EXPECT_EQ(count(), 0);
}

TEST_F(GroupCommitTest, ACommitThatFailsLeavesNothingOfTheGroup) {
  submit([](Transaction& transaction) { return insert(transaction, 1); });
  submit([](Transaction& transaction) { return insert(transaction, 2); });
  sqlite3_commit_hook(
      connection_->handle(), [](void*) { return 1; }, nullptr);

  EXPECT_THROW(GroupCommit(*connection_, queue_).run(group_), base::Error);

  queue_.answer(group_);
  EXPECT_EQ(count(), 0);
  EXPECT_FALSE(connection_->is_in_transaction());
}

}  // namespace
}  // namespace theseus::storage
