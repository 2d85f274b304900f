#include "storage/sqlite/connection.h"

#include "storage/testing/notes_database.h"

namespace theseus::storage {
namespace {

class ConnectionTest : public testing::Test {
 protected:
  ConnectionTest() { ensure_sqlite_file(file_, turnstile_); }

  tests::TemporaryFolder folder_;
  std::filesystem::path file_ = folder_ / "notes.db";
  Turnstile turnstile_{folder_.path()};
};

TEST_F(ConnectionTest, EveryCommitIsSyncedAndNothingIsCheckpointedByItself) {
  for (const ConnectionMode mode : {ConnectionMode::write, ConnectionMode::read}) {
    Connection connection({.file = file_, .mode = mode});
    int keeps_log_on_close = 0;
    sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, -1,
                      &keeps_log_on_close);

    EXPECT_EQ(keeps_log_on_close, 1);
    EXPECT_EQ(connection.integer("PRAGMA wal_autocheckpoint"), 0);
    EXPECT_EQ(connection.integer("PRAGMA synchronous"), 2);
  }
}

TEST_F(ConnectionTest, ALaterTableWithAForeignKeyDoesNotMakeWritesFail) {
  Connection connection({.file = file_, .mode = ConnectionMode::write});
  connection.execute_script(R"(
    CREATE TABLE notes (number INTEGER PRIMARY KEY) STRICT;
    CREATE TABLE marks (note INTEGER REFERENCES notes (number)) STRICT;
    INSERT INTO notes (number) VALUES (1);
    INSERT INTO marks (note) VALUES (1);)");

  EXPECT_EQ(connection.execute("DELETE FROM notes"), 1);
}

TEST_F(ConnectionTest, WhatIsDeletedIsOverwritten) {
  Connection connection({.file = file_, .mode = ConnectionMode::write});

  EXPECT_EQ(connection.integer("PRAGMA secure_delete"), 1);
}

TEST_F(ConnectionTest, KnowsHowLongTheLogIsAfterACommit) {
  Connection connection({.file = file_, .mode = ConnectionMode::write});

  connection.execute(NotesDatabase::kTable);

  EXPECT_GE(connection.log_bytes(), 4096);
  EXPECT_LE(connection.log_bytes(),
            static_cast<std::int64_t>(std::filesystem::file_size(file_.string() + "-wal")));
}

TEST_F(ConnectionTest, TheLockOfAForeignProgramIsBusyAndNamed) {
  Connection foreign({.file = file_, .mode = ConnectionMode::write});
  foreign.execute("BEGIN IMMEDIATE");
  Connection connection({.file = file_, .mode = ConnectionMode::write});
  connection.set_patience(std::chrono::milliseconds(1));

  const auto error = error_of_act([&] { connection.execute("BEGIN IMMEDIATE"); });

  ASSERT_TRUE(error.has_value());
  EXPECT_EQ(error->kind(), base::ErrorKind::busy);
  EXPECT_NE(std::string(error->what()).find(file_.string()), std::string::npos);
}

}  // namespace
}  // namespace theseus::storage
