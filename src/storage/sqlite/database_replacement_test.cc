#include "storage/sqlite/database_replacement.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <functional>

#include "base/error.h"
#include "storage/sqlite/sqlite_database.h"
#include "storage/sqlite/sqlite_file.h"
#include "support/temporary_folder.h"

namespace theseus::storage {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::Not;

class DatabaseReplacementTest : public ::testing::Test {
 protected:
  DatabaseReplacementTest() {
    for (const fs::path& folder : {data_, fresh_, aside_}) fs::create_directories(folder);
    make(data_, "old");
    make(fresh_, "new");
    settle_sqlite(fresh_ / kDatabaseName);
  }

  static void make(const fs::path& folder, const std::string& word) {
    Turnstile turnstile(folder);
    turnstile.hold_open_shared();
    ensure_sqlite_file(folder / kDatabaseName, turnstile);
    const auto database = open_sqlite({.file = folder / kDatabaseName}, turnstile);
    database->write([&word](Transaction& transaction) {
      transaction.execute("CREATE TABLE words (word TEXT)");
      transaction.execute("INSERT INTO words (word) VALUES ($1)", {word});
      return Ending::commit;
    });
  }
  static std::string word_in(const fs::path& folder) {
    std::string word;
    inspect_sqlite(folder / kDatabaseName, [&word](Transaction& transaction) {
      auto rows = transaction.query("SELECT word FROM words");
      if (rows.next()) word = rows.text(0);
    });
    return word;
  }
  static std::string error_of(const std::function<ReplacementWarnings()>& replace) {
    try {
      replace();
    } catch (const base::Error& error) {
      return error.what();
    }
    return {};
  }
  static fs::path log_in(const fs::path& folder) {
    return folder / (std::string(kDatabaseName) + "-wal");
  }
  Replacement replacement() const {
    return {.file = data_ / kDatabaseName, .fresh = fresh_ / kDatabaseName, .aside = aside_};
  }

  tests::TemporaryFolder folder_;
  fs::path data_ = folder_ / "data";
  fs::path fresh_ = folder_ / "data/fresh";
  fs::path aside_ = folder_ / "data/aside";
};

TEST_F(DatabaseReplacementTest, SettlesADatabaseIntoOneFile) {
  ASSERT_TRUE(fs::exists(log_in(data_)));

  EXPECT_TRUE(settle_sqlite(data_ / kDatabaseName));

  EXPECT_FALSE(fs::exists(log_in(data_)));
  EXPECT_EQ(word_in(data_), "old");
}

TEST_F(DatabaseReplacementTest, PutsTheNewOneInPlaceAndKeepsTheOldOne) {
  settle_sqlite(data_ / kDatabaseName);

  EXPECT_TRUE(replace_sqlite(replacement()).empty());

  EXPECT_EQ(word_in(data_), "new");
  EXPECT_EQ(word_in(aside_), "old");
  EXPECT_FALSE(fs::exists(fresh_ / kDatabaseName));
}

TEST_F(DatabaseReplacementTest, KeepsTheLogBesideAnOldOneThatWasNotSettled) {
  EXPECT_TRUE(replace_sqlite(replacement()).empty());

  EXPECT_EQ(word_in(data_), "new");
  EXPECT_EQ(word_in(aside_), "old") << "what is in the log alone";
  EXPECT_FALSE(fs::exists(log_in(data_)));
}

TEST_F(DatabaseReplacementTest, PutsADatabaseWhereThereIsNone) {
  fs::remove(data_ / kDatabaseName);
  fs::remove(log_in(data_));

  EXPECT_TRUE(replace_sqlite(replacement()).empty());

  EXPECT_EQ(word_in(data_), "new");
}

// What a kill between the two renames of an old one with its log leaves.
TEST_F(DatabaseReplacementTest, GoesOnWhereTheOldOneIsGoneAndTheNewOneNotThereYet) {
  fs::copy_file(log_in(data_), log_in(aside_));
  fs::rename(data_ / kDatabaseName, aside_ / kDatabaseName);
  ASSERT_TRUE(is_replacement_cut_short(data_ / kDatabaseName));
  Turnstile turnstile(data_);
  EXPECT_THROW(ensure_sqlite_file(data_ / kDatabaseName, turnstile), base::Error);

  EXPECT_TRUE(finish_replacement(replacement()).empty());

  EXPECT_EQ(word_in(data_), "new");
  EXPECT_EQ(word_in(aside_), "old");
}

// And one behind the notice.
TEST_F(DatabaseReplacementTest, PassesOverANoticeThatStandsWhereTheLogWas) {
  fs::copy_file(log_in(data_), log_in(aside_));
  fs::rename(data_ / kDatabaseName, aside_ / kDatabaseName);
  std::ofstream(log_in(data_)) << std::string(100, 'x');
  fs::rename(fresh_ / kDatabaseName, data_ / kDatabaseName);

  EXPECT_EQ(word_in(data_), "new");
  EXPECT_EQ(word_in(aside_), "old");
}

TEST_F(DatabaseReplacementTest, SaysThatTheOldOneStandsWhereItStoodWhenItCannotBeReplaced) {
  settle_sqlite(data_ / kDatabaseName);
  fs::remove(fresh_ / kDatabaseName);

  EXPECT_THAT(error_of([this] { return replace_sqlite(replacement()); }),
              HasSubstr("What stands there is unharmed."));
  EXPECT_EQ(word_in(data_), "old");
}

TEST_F(DatabaseReplacementTest, LeavesNoCopyOfTheLogWhenTheOldOneCannotBeMovedAside) {
  fs::create_directories(aside_ / kDatabaseName);

  EXPECT_THAT(error_of([this] { return replace_sqlite(replacement()); }),
              HasSubstr("What stands there is unharmed."));
  EXPECT_EQ(word_in(data_), "old");
  EXPECT_FALSE(fs::exists(log_in(aside_)));
}

TEST_F(DatabaseReplacementTest, SaysWhereBothAreAndWhatFinishesItWhenTheOldOneWentAsideAlone) {
  fs::remove(fresh_ / kDatabaseName);

  const std::string error = error_of([this] { return replace_sqlite(replacement()); });

  EXPECT_THAT(error, Not(HasSubstr("unharmed")));
  EXPECT_THAT(error, HasSubstr("what stood there is in " + aside_.string()));
  EXPECT_THAT(error, HasSubstr("theseus backup restore --data " + data_.string()));
  EXPECT_EQ(word_in(aside_), "old");
  EXPECT_TRUE(is_replacement_cut_short(data_ / kDatabaseName));
}

TEST_F(DatabaseReplacementTest, NamesNoPlaceForWhatStoodThereWhereNothingDid) {
  fs::remove(data_ / kDatabaseName);
  fs::remove(log_in(data_));
  fs::remove(fresh_ / kDatabaseName);

  const std::string error = error_of([this] { return replace_sqlite(replacement()); });

  EXPECT_THAT(error, HasSubstr("No database stands there now"));
  EXPECT_THAT(error, Not(HasSubstr(aside_.string())));
}

TEST_F(DatabaseReplacementTest, OnlyWarnsOnceTheNewOneIsInPlace) {
  const fs::path shared_memory = data_ / (std::string(kDatabaseName) + "-shm");
  fs::remove(shared_memory);
  fs::create_directories(shared_memory / "in the way");

  const ReplacementWarnings warnings = replace_sqlite(replacement());

  ASSERT_EQ(warnings.size(), 1U);
  EXPECT_THAT(warnings.front(), HasSubstr("The new data is in place all the same"));
  fs::remove_all(shared_memory);
  EXPECT_EQ(word_in(data_), "new");
}

TEST_F(DatabaseReplacementTest, TakesASecondNameOfTheSameDatabaseAway) {
  fs::create_hard_link(data_ / kDatabaseName, aside_ / kDatabaseName);

  remove_second_name(replacement());

  EXPECT_FALSE(fs::exists(aside_ / kDatabaseName));
  EXPECT_EQ(word_in(data_), "old");
}

TEST_F(DatabaseReplacementTest, LeavesAnotherDatabaseThatWasSetAside) {
  EXPECT_TRUE(replace_sqlite(replacement()).empty());

  remove_second_name(replacement());

  EXPECT_EQ(word_in(aside_), "old");
}

}  // namespace
}  // namespace theseus::storage
