#include "storage/sqlite/file_rewrite.h"

#include <sys/resource.h>

#include <atomic>
#include <csignal>
#include <string>
#include <thread>

#include "storage/testing/notes_database.h"
#include "support/child_process.h"
#include "support/stored_bytes.h"

namespace theseus::storage {
namespace {

using base::ErrorKind;
using tests::ChildProcess;
using tests::TemporaryFolder;

const std::string kLongText(40'000, 'x');

class FileRewriteTest : public testing::Test {
 protected:
  std::int64_t integer(std::string_view sql) {
    std::int64_t number = -1;
    notes_->read([&](Transaction& transaction) {
      Statement row = transaction.query(sql);
      row.next();
      number = row.integer(0);
    });
    return number;
  }

  TemporaryFolder folder_;
  NotesDatabase notes_{folder_.path()};
};

TEST_F(FileRewriteTest, GivesBackWhatNoRowCoversAndKeepsEveryRow) {
  for (int number = 0; number < 50; ++number) notes_.add(number, kLongText);
  notes_.script("DELETE FROM notes WHERE number >= 10");
  ASSERT_TRUE(notes_->empty_log());
  const auto before = std::filesystem::file_size(notes_.file());

  notes_->rewrite();

  ASSERT_TRUE(notes_->empty_log());
  EXPECT_LT(std::filesystem::file_size(notes_.file()), before / 3);
  EXPECT_EQ(notes_.count(), 10);
  EXPECT_EQ(integer("PRAGMA freelist_count"), 0);
}

TEST_F(FileRewriteTest, KeepsWhatTheFileSaysOfItself) {
  notes_.add(1);
  std::string structure;
  const auto read = [&](Transaction& transaction) { structure = transaction.structure(); };
  notes_->read(read);
  const std::string before = structure;

  notes_->rewrite();

  notes_->read(read);
  EXPECT_EQ(structure, before);
  EXPECT_EQ(integer("PRAGMA application_id"), kApplicationId);
  EXPECT_EQ(integer("PRAGMA auto_vacuum"), 2);
  EXPECT_EQ(integer("PRAGMA page_size"), 4096);
}

TEST_F(FileRewriteTest, LeavesNoFileBehindAndKeepsWhatIsTemporaryInMemoryAgain) {
  notes_.add(1, kLongText);

  notes_->rewrite();

  std::size_t files = 0;
  for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(folder_.path())) {
    ++files;
  }
  EXPECT_EQ(files, 4U);  // the database, its log, its shared memory, the turnstile
  notes_->write([](Transaction& transaction) {
    Statement row = transaction.query("PRAGMA temp_store");
    row.next();
    EXPECT_EQ(row.integer(0), 2);
    return Ending::roll_back;
  });
}

TEST_F(FileRewriteTest, WorksBesideWritersAndReaders) {
  std::atomic<int> added = 0;
  std::atomic<bool> is_done = false;
  {
    std::jthread writer([&] {
      while (!is_done) notes_.add(added++, kLongText);
    });
    std::jthread reader([&] {
      while (!is_done) notes_.count();
    });
    for (int times = 0; times < 5; ++times) notes_->rewrite();
    is_done = true;
  }

  EXPECT_EQ(notes_.count(), added);
}

TEST_F(FileRewriteTest, AProcessThatMayOnlyReadIsRefused) {
  Turnstile turnstile(folder_.path());
  turnstile.hold_open_shared();
  const auto reading = open_sqlite({.file = notes_.file(), .access = Access::read_only}, turnstile);

  expect_error(ErrorKind::read_only, [&] { reading->rewrite(); });
  EXPECT_FALSE(reading->empty_log());
  EXPECT_FALSE(reading->hold_still([] { FAIL(); }));
}

TEST_F(FileRewriteTest, SaysHowMuchRoomItTakes) {
  notes_.add(1, kLongText);
  ASSERT_TRUE(notes_->empty_log());

  const auto bytes = static_cast<std::int64_t>(std::filesystem::file_size(notes_.file()));

  EXPECT_EQ(bytes_to_rewrite(notes_.file()), 2 * bytes);
}

// The limit stands for a full disk: it is met on the way, behind the question for room.
TEST(FileRewriteOnAFullDiskTest, LeavesEveryRowAndWritesGoOn) {
  const TemporaryFolder folder;
  ChildProcess child([&] {
    NotesDatabase notes(folder.path());
    for (int number = 0; number < 50; ++number) notes.add(number, kLongText);
    notes->empty_log();
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{.rlim_cur = 1'000'000, .rlim_max = RLIM_INFINITY};
    ::setrlimit(RLIMIT_FSIZE, &limit);

    expect_error(ErrorKind::full, [&] { notes->rewrite(); });

    EXPECT_EQ(notes.count(), 50);
    EXPECT_EQ(notes.log_bytes(), 0U);
    EXPECT_NO_THROW(notes.add(50));
    return testing::Test::HasFailure() ? 1 : 0;
  });

  EXPECT_EQ(child.wait(), 0);
}

class EmptyLogTest : public FileRewriteTest {};

TEST_F(EmptyLogTest, CutsTheLogToNothing) {
  notes_.add(1);
  ASSERT_GT(notes_.log_bytes(), 0U);

  EXPECT_TRUE(notes_->empty_log());

  EXPECT_EQ(notes_.log_bytes(), 0U);
}

TEST_F(EmptyLogTest, IsFalseWhileAReaderHoldsTheLogAndTrueBehindIt) {
  notes_.add(1);
  notes_->read([&](Transaction& transaction) {
    NotesDatabase::count(transaction);
    notes_.add(2);
    EXPECT_FALSE(notes_->empty_log());
    EXPECT_GT(notes_.log_bytes(), 0U);
  });

  EXPECT_TRUE(notes_->empty_log());
  EXPECT_EQ(notes_.count(), 2);
}

class HoldStillTest : public FileRewriteTest {};

TEST_F(HoldStillTest, TheFileHoldsAllAndChangesInNoByteWhileOthersWriteAndCheckpoint) {
  notes_.add(1, kLongText);
  NotesDatabase other(folder_.path(), {.checkpoint_bytes = 4096});

  const bool is_held = notes_->hold_still([&] {
    EXPECT_EQ(notes_.log_bytes(), 0U);
    const std::string before = tests::stored_bytes(notes_.file());
    for (int number = 2; number < 20; ++number) other.add(number, kLongText);
    other->checkpoint();
    EXPECT_FALSE(other->empty_log());
    const auto copy = folder_ / "copy";
    const std::string cut = "cp '" + notes_.file().string() + "' '" + copy.string() + "'";
    ASSERT_EQ(std::system(cut.c_str()), 0);
    EXPECT_EQ(tests::stored_bytes(copy), before);
  });

  EXPECT_TRUE(is_held);
  EXPECT_TRUE(notes_->empty_log());
  EXPECT_EQ(notes_.count(), 19);
}

TEST_F(HoldStillTest, DoesNotRunWhileAReaderHoldsTheLog) {
  notes_.add(1);
  notes_->read([&](Transaction& transaction) {
    NotesDatabase::count(transaction);
    notes_.add(2);
    EXPECT_FALSE(notes_->hold_still([] { FAIL(); }));
  });
}

TEST_F(HoldStillTest, LeavesToTheNextTransactionToBeToldThatOthersCommitted) {
  const TemporaryFolder folder;
  NotesDatabase one(folder.path(), {.readers = 1});
  NotesDatabase other(folder.path());
  bool moved = false;
  const auto look = [&](Transaction& transaction) { moved = transaction.moved(); };
  one->read(look);
  other.add(1);

  one->hold_still([] {});
  one->read(look);

  EXPECT_TRUE(moved);
}

}  // namespace
}  // namespace theseus::storage
