#include "storage/sqlite/sqlite_file.h"

#include <sys/stat.h>

#include <fstream>
#include <iterator>
#include <list>
#include <set>
#include <string>

#include "storage/testing/notes_database.h"
#include "support/child_process.h"

namespace theseus::storage {
namespace {

namespace fs = std::filesystem;
using base::ErrorKind;
using tests::ChildProcess;
using tests::Gate;
using tests::TemporaryFolder;

constexpr uid_t kNobody = 65534;

// Only for files that no connection of this process has open: closing drops the process's locks.
std::string content_of(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

std::set<fs::path> files_in(const fs::path& folder) {
  return {fs::directory_iterator(folder), fs::directory_iterator()};
}

void become_ordinary_user() {
  if (::geteuid() == 0 && ::setuid(kNobody) != 0) throw std::runtime_error("setuid");
}

const ReadWork kLookNowhere = [](Transaction&) {};

std::int64_t inspected_count(const fs::path& file) {
  std::int64_t rows = -1;
  inspect_sqlite(file,
                 [&rows](Transaction& transaction) { rows = NotesDatabase::count(transaction); });
  return rows;
}

// Checks that the file is refused, by its name, and that nothing of it or of its log has changed.
void expect_refused_unchanged(const fs::path& file, ErrorKind kind) {
  const std::string before = content_of(file);
  const std::string log_before = content_of(file.string() + "-wal");

  const auto error = error_of_act([&file] { inspect_sqlite(file, kLookNowhere); });

  ASSERT_TRUE(error.has_value());
  EXPECT_EQ(error->kind(), kind) << error->what();
  EXPECT_NE(std::string(error->what()).find(file.string()), std::string::npos) << error->what();
  EXPECT_EQ(content_of(file), before);
  EXPECT_EQ(content_of(file.string() + "-wal"), log_before);
}

// A database whose process was killed, so that its rows stand in the log alone.
void leave_behind_killed(const fs::path& folder) {
  Gate written;
  ChildProcess child([&] {
    NotesDatabase notes(folder);
    for (int number = 0; number < 20; ++number) notes.add(number);
    written.open();
    return ::pause();
  });
  written.pass();
}

void leave_behind_checkpointed(const fs::path& folder) {
  NotesDatabase notes(folder);
  for (int number = 0; number < 20; ++number) notes.add(number, std::string(4000, 'x'));
  notes->checkpoint();
}

TEST(SqliteFileTest, ANewFileSaysWhatCannotBeSaidLater) {
  const TemporaryFolder folder;
  Turnstile turnstile(folder.path());

  EXPECT_EQ(ensure_sqlite_file(folder / "notes.db", turnstile), Creation::made);

  Connection connection({.file = folder / "notes.db"});
  EXPECT_EQ(connection.integer("PRAGMA application_id"), kApplicationId);
  EXPECT_EQ(connection.integer("PRAGMA page_size"), 4096);
  EXPECT_EQ(connection.integer("PRAGMA auto_vacuum"), 2);
}

TEST(SqliteFileTest, ANewFileStandsAloneAndForItsOwnerOnly) {
  const TemporaryFolder folder;
  Turnstile turnstile(folder.path());

  ensure_sqlite_file(folder / "notes.db", turnstile);

  EXPECT_EQ(files_in(folder.path()),
            (std::set<fs::path>{folder / "notes.db", folder / "turnstile"}));
  EXPECT_EQ(fs::status(folder / "notes.db").permissions(),
            fs::perms::owner_read | fs::perms::owner_write);
}

TEST(SqliteFileTest, AFileThatIsThereStays) {
  const TemporaryFolder folder;
  leave_behind_checkpointed(folder.path());
  Turnstile turnstile(folder.path());

  EXPECT_EQ(ensure_sqlite_file(folder / "notes.db", turnstile), Creation::was_there);

  EXPECT_EQ(inspected_count(folder / "notes.db"), 20);
}

TEST(SqliteFileTest, WhatACrashLeftOfAnEarlierTryIsReplaced) {
  const TemporaryFolder folder;
  Turnstile turnstile(folder.path());
  std::ofstream(folder / "notes.db.new") << "half";
  std::ofstream(folder / "notes.db.new-wal") << "half";

  EXPECT_EQ(ensure_sqlite_file(folder / "notes.db", turnstile), Creation::made);

  EXPECT_EQ(files_in(folder.path()),
            (std::set<fs::path>{folder / "notes.db", folder / "turnstile"}));
}

TEST(SqliteFileTest, OfManyProcessesAtOnceOneMakesTheFile) {
  const TemporaryFolder folder;
  Gate start;
  std::list<ChildProcess> children;
  for (int child = 0; child < 6; ++child) {
    children.emplace_back([&] {
      Turnstile turnstile(folder.path());
      start.pass();
      return ensure_sqlite_file(folder / "notes.db", turnstile) == Creation::made ? 1 : 0;
    });
  }

  for (int child = 0; child < 6; ++child) start.open();
  int made = 0;
  for (ChildProcess& child : children) made += child.wait();

  EXPECT_EQ(made, 1);
}

TEST(SqliteFileTest, ALogWithoutItsDatabaseIsNotTakenForANewBeginning) {
  const TemporaryFolder folder;
  leave_behind_killed(folder.path());
  fs::rename(folder / "notes.db", folder / "elsewhere");
  const std::string log = content_of(folder / "notes.db-wal");
  Turnstile turnstile(folder.path());

  expect_error(ErrorKind::corrupt, [&] { ensure_sqlite_file(folder / "notes.db", turnstile); });

  EXPECT_FALSE(fs::exists(folder / "notes.db"));
  EXPECT_EQ(content_of(folder / "notes.db-wal"), log);
}

TEST(InspectSqliteTest, ReadsWhatAKilledProcessLeftWithoutChangingAByte) {
  const TemporaryFolder folder;
  leave_behind_killed(folder.path());
  const std::string file = content_of(folder / "notes.db");
  const std::string log = content_of(folder / "notes.db-wal");
  ASSERT_GT(log.size(), 20U * 4096);

  EXPECT_EQ(inspected_count(folder / "notes.db"), 20);

  EXPECT_EQ(content_of(folder / "notes.db"), file);
  EXPECT_EQ(content_of(folder / "notes.db-wal"), log);
}

TEST(InspectSqliteTest, MakesNoFileBesideADatabaseThatNobodyUses) {
  const TemporaryFolder folder;
  leave_behind_checkpointed(folder.path());
  fs::remove(folder / "notes.db-wal");
  fs::remove(folder / "notes.db-shm");
  const std::set<fs::path> before = files_in(folder.path());

  EXPECT_EQ(inspected_count(folder / "notes.db"), 20);

  EXPECT_EQ(files_in(folder.path()), before);
}

TEST(InspectSqliteTest, ReadsBesideAProcessThatWrites) {
  const TemporaryFolder folder;
  NotesDatabase notes(folder.path());
  notes.add(1);

  EXPECT_EQ(inspected_count(notes.file()), 1);

  notes.add(2);
  EXPECT_EQ(inspected_count(notes.file()), 2);
}

TEST(InspectSqliteTest, TheWorkCannotWrite) {
  const TemporaryFolder folder;
  leave_behind_killed(folder.path());

  expect_error(ErrorKind::read_only, [&] {
    inspect_sqlite(folder / "notes.db",
                   [](Transaction& transaction) { transaction.execute("DELETE FROM notes"); });
  });
}

TEST(InspectSqliteTest, APathMayHoldWhatHasAMeaningInAUri) {
  const TemporaryFolder folder;
  fs::create_directory(folder / "100% #1?");
  leave_behind_killed(folder / "100% #1?");

  EXPECT_EQ(inspected_count(folder / "100% #1?" / "notes.db"), 20);
}

TEST(InspectSqliteTest, AFileThatIsNotThereIsUnavailable) {
  const TemporaryFolder folder;

  expect_refused_unchanged(folder / "absent.db", ErrorKind::unavailable);

  EXPECT_TRUE(files_in(folder.path()).empty());
}

TEST(InspectSqliteTest, AFolderInItsPlaceIsUnavailable) {
  const TemporaryFolder folder;
  fs::create_directory(folder / "notes.db");

  expect_error(ErrorKind::unavailable, [&] { inspect_sqlite(folder / "notes.db", kLookNowhere); });
}

TEST(InspectSqliteTest, AnyOtherFileIsNoDatabase) {
  const TemporaryFolder folder;
  std::ofstream(folder / "notes.db") << std::string(20000, 'g');

  expect_refused_unchanged(folder / "notes.db", ErrorKind::corrupt);
}

TEST(InspectSqliteTest, ADatabaseOfAnotherProgramIsNotOurs) {
  const TemporaryFolder folder;
  Connection({.file = folder / "notes.db", .mode = ConnectionMode::creation})
      .execute_script("CREATE TABLE theirs (number INTEGER)");

  expect_refused_unchanged(folder / "notes.db", ErrorKind::unavailable);
}

TEST(InspectSqliteTest, AFileCutInHalfIsDamaged) {
  const TemporaryFolder folder;
  leave_behind_checkpointed(folder.path());
  fs::resize_file(folder / "notes.db", 4096 * 10);

  expect_refused_unchanged(folder / "notes.db", ErrorKind::corrupt);
}

TEST(InspectSqliteTest, AFileCutToNothingKeepsItsLog) {
  const TemporaryFolder folder;
  leave_behind_killed(folder.path());
  fs::resize_file(folder / "notes.db", 0);

  expect_refused_unchanged(folder / "notes.db", ErrorKind::corrupt);
  EXPECT_GT(fs::file_size(folder / "notes.db-wal"), 0U);
}

TEST(InspectSqliteTest, AnOverwrittenHeaderIsDamage) {
  const TemporaryFolder folder;
  leave_behind_checkpointed(folder.path());
  std::fstream(folder / "notes.db", std::ios::in | std::ios::out | std::ios::binary)
      << "Not SQLite, not now";

  expect_refused_unchanged(folder / "notes.db", ErrorKind::corrupt);
}

TEST(InspectSqliteTest, AFileThatMayNotBeReadIsUnavailable) {
  const TemporaryFolder folder;
  leave_behind_checkpointed(folder.path());
  ::chmod(folder.path().c_str(), 0755);
  ::chmod((folder / "notes.db").c_str(), 0);
  ChildProcess child([&] {
    become_ordinary_user();
    expect_error(ErrorKind::unavailable,
                 [&] { inspect_sqlite(folder / "notes.db", kLookNowhere); });
    return testing::Test::HasFailure() ? 1 : 0;
  });

  EXPECT_EQ(child.wait(), 0);
}

TEST(InspectSqliteTest, AReadOnlyFolderIsRefusedByTheNameOfItsTurnstile) {
  const TemporaryFolder folder;
  leave_behind_killed(folder.path());
  const std::string log = content_of(folder / "notes.db-wal");
  ::chmod(folder.path().c_str(), 0555);
  ::chmod((folder / "turnstile").c_str(), 0444);
  ChildProcess child([&] {
    become_ordinary_user();
    const auto error = error_of_act([&] { Turnstile turnstile(folder.path()); });
    const bool is_refused = error && error->kind() == ErrorKind::unavailable;
    const std::string message = error ? error->what() : "";
    return is_refused && message.find((folder / "turnstile").string()) != message.npos ? 0 : 1;
  });

  EXPECT_EQ(child.wait(), 0);
  EXPECT_EQ(content_of(folder / "notes.db-wal"), log);
  ::chmod(folder.path().c_str(), 0755);
}

TEST(InspectSqliteTest, AReadOnlyFolderWithALogIsReadOrRefusedButNeverChanged) {
  const TemporaryFolder folder;
  leave_behind_killed(folder.path());
  for (const fs::path& file : files_in(folder.path())) ::chmod(file.c_str(), 0444);
  const std::string before = content_of(folder / "notes.db") + content_of(folder / "notes.db-wal");
  ::chmod(folder.path().c_str(), 0555);
  ChildProcess child([&] {
    become_ordinary_user();
    const auto error = error_of_act([&] { inspected_count(folder / "notes.db"); });
    return !error || error->kind() == ErrorKind::unavailable ||
                   error->kind() == ErrorKind::read_only
               ? 0
               : 1;
  });

  EXPECT_EQ(child.wait(), 0);
  EXPECT_EQ(content_of(folder / "notes.db") + content_of(folder / "notes.db-wal"), before);
  ::chmod(folder.path().c_str(), 0755);
}

}  // namespace
}  // namespace theseus::storage
