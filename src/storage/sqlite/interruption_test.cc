#include "storage/sqlite/interruption.h"

#include <gtest/gtest.h>

#include <stop_token>
#include <thread>

#include "storage/sqlite/database_check.h"
#include "storage/testing/notes_database.h"
#include "support/child_process.h"

namespace theseus::storage {
namespace {

using tests::Gate;

constexpr std::string_view kWithoutEnd = R"sql(
WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers)
SELECT count(*) FROM numbers
)sql";

class InterruptionTest : public ::testing::Test {
 protected:
  const tests::TemporaryFolder folder;
  NotesDatabase notes{folder.path()};
  std::stop_source source;
};

TEST_F(InterruptionTest, EndsTheStatementThatRuns) {
  Gate has_begun;
  std::jthread other([&] {
    has_begun.pass();
    source.request_stop();
  });

  const bool came_to_its_end = inspect_sqlite(
      notes.file(),
      [&](Transaction& transaction) {
        has_begun.open();
        transaction.query(kWithoutEnd).next();
      },
      source.get_token());

  EXPECT_FALSE(came_to_its_end);
}

// SQLite forgets an interruption while nothing runs.
TEST_F(InterruptionTest, OfTheTimeBetweenTwoStatementsIsNotForgotten) {
  bool went_on = false;

  const bool came_to_its_end = inspect_sqlite(
      notes.file(),
      [&](Transaction& transaction) {
        NotesDatabase::count(transaction);
        source.request_stop();
        transaction.query("PRAGMA integrity_check(10)").next();
        went_on = true;
      },
      source.get_token());

  EXPECT_FALSE(came_to_its_end);
  EXPECT_FALSE(went_on);
}

TEST_F(InterruptionTest, HidesNoErrorOfTheWork) {
  const auto error = error_of_act([&] {
    [[maybe_unused]] const bool never = inspect_sqlite(
        notes.file(), [](Transaction& transaction) { transaction.query("SELECT 1 FROM nowhere"); },
        source.get_token());
  });

  ASSERT_TRUE(error.has_value());
  EXPECT_EQ(error->kind(), base::ErrorKind::internal);
}

TEST_F(InterruptionTest, OfALookForDamageIsNotTakenForWholeData) {
  EXPECT_TRUE(find_damage(notes.file(), Thoroughness::full, source.get_token()).empty());
  source.request_stop();

  EXPECT_EQ(find_damage(notes.file(), Thoroughness::full, source.get_token()).size(), 1U);
}

}  // namespace
}  // namespace theseus::storage
