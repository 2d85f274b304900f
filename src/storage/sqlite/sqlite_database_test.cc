#include "storage/sqlite/sqlite_database.h"

#include <gtest/gtest.h>

#include "storage/sqlite/sqlite_file.h"
#include "support/temporary_folder.h"

namespace theseus::storage {
namespace {

class SqliteDatabaseTest : public testing::Test {
 protected:
  SqliteDatabaseTest() {
    ensure_sqlite_file(file(), turnstile_);
    open();
  }

  std::filesystem::path file() const { return folder_ / "theseus.db"; }
  void open(Access access = Access::read_write) {
    database_ = open_sqlite({.file = file(), .access = access}, turnstile_);
  }

  tests::TemporaryFolder folder_;
  Turnstile turnstile_{folder_.path()};
  std::unique_ptr<Database> database_;
};

TEST_F(SqliteDatabaseTest, WhatIsWrittenIsRead) {
  database_->write([](Transaction& transaction) {
    transaction.execute_script("CREATE TABLE notes (number INTEGER PRIMARY KEY, text TEXT) STRICT");
    transaction.execute("INSERT INTO notes (number, text) VALUES ($1, $2)", {7, "seven"});
    return Ending::commit;
  });

  std::string text;
  database_->read([&text](Transaction& transaction) {
    Statement row = transaction.query("SELECT text FROM notes WHERE number = $1", {7});
    if (row.next()) text = row.text(0);
  });

  EXPECT_EQ(text, "seven");
}

}  // namespace
}  // namespace theseus::storage
