#include "upgrade/queue.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "upgrade/set_aside.h"
#include "upgrade/testing/expanded_site.h"

namespace theseus::upgrade {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr std::string_view kQueued = "SELECT key FROM queue_2 ORDER BY number";
constexpr std::string_view kLengths = "SELECT length FROM lengths ORDER BY number";
constexpr std::string_view kAside = "SELECT key FROM set_aside ORDER BY number";

struct Queue : ::testing::Test {
  testing::ExpandedSite data;

  std::int64_t carry(std::int64_t limit) {
    std::int64_t carried = 0;
    data.change([&](storage::Transaction& transaction) {
      carried = carry_queued(transaction, data.entry(), limit, data.clock().now());
    });
    return carried;
  }
  std::int64_t count() {
    std::int64_t queued = 0;
    data.database().read([&](storage::Transaction& transaction) {
      queued = count_queued(transaction, data.entry());
    });
    return queued;
  }
};

TEST_F(Queue, GetsTheKeyOfWhatAnOlderProgramWrites) {
  data.write("one");
  data.write("two");

  EXPECT_THAT(data.numbers(kQueued), ElementsAre(1, 2));
  EXPECT_EQ(count(), 2);
}

TEST_F(Queue, GetsNothingWhereTheNewShapeCameFirst) {
  data.execute("INSERT INTO lengths (number, length) VALUES (1, 3)");

  data.write("one");

  EXPECT_THAT(data.numbers(kQueued), IsEmpty());
}

TEST_F(Queue, LosesTheKeyWithAWriteThatIsUndone) {
  data.database().write([](storage::Transaction& transaction) {
    transaction.execute("INSERT INTO notes (text) VALUES ('never')");
    return storage::Ending::roll_back;
  });

  EXPECT_EQ(count(), 0);
}

TEST_F(Queue, DoesNotDisturbAnOlderProgramsConflictClause) {
  data.write("one");

  data.execute("INSERT OR REPLACE INTO notes (number, text) VALUES (1, 'another')");
  data.execute("INSERT OR IGNORE INTO notes (number, text) VALUES (1, 'ignored')");

  EXPECT_THAT(data.numbers(kQueued), ElementsAre(1, 1));
}

TEST_F(Queue, CarriesTheOldestFirstAsManyAsAreAskedFor) {
  data.write("one");
  data.write("three");
  data.write("seven letters");

  EXPECT_EQ(carry(2), 2);

  EXPECT_THAT(data.numbers(kLengths), ElementsAre(3, 5));
  EXPECT_THAT(data.numbers(kQueued), ElementsAre(3));
  EXPECT_EQ(carry(2), 1);
  EXPECT_EQ(carry(2), 0);
}

TEST_F(Queue, CarriesAKeyThatIsInItTwiceAsTheRowNowStands) {
  data.write("one");
  data.rewrite(1, "longer");
  ASSERT_THAT(data.numbers(kQueued), ElementsAre(1, 1));

  EXPECT_EQ(carry(10), 2);

  EXPECT_THAT(data.numbers(kLengths), ElementsAre(6));
  EXPECT_EQ(count(), 0);
}

TEST_F(Queue, CarriesARowThatWasEmptiedMeanwhile) {
  data.write("a secret");
  data.rewrite(1, "");

  carry(10);

  EXPECT_THAT(data.numbers(kLengths), ElementsAre(0));
}

TEST_F(Queue, SetsAsideWhatCannotBeCarriedAndSaysWhy) {
  data.write("poison");
  data.write("two");

  EXPECT_EQ(carry(10), 2);

  EXPECT_EQ(count(), 0);
  EXPECT_THAT(data.numbers(kLengths), ElementsAre(3));
  data.database().read([&](storage::Transaction& transaction) {
    const auto aside = list_set_aside(transaction, 2, 10);
    ASSERT_EQ(aside.size(), 1U);
    EXPECT_EQ(aside[0].key, "1");
    EXPECT_EQ(aside[0].reason, "its text is poison");
    EXPECT_EQ(aside[0].time, data.clock().now());
  });
}

TEST_F(Queue, TakesARowBackFromAsideOnceItCanBeCarried) {
  data.write("poison");
  carry(10);
  ASSERT_THAT(data.numbers(kAside), ElementsAre(1));

  data.rewrite(1, "remedy");
  carry(10);

  EXPECT_THAT(data.numbers(kAside), IsEmpty());
  EXPECT_THAT(data.numbers(kLengths), ElementsAre(6));
}

TEST_F(Queue, SetsARowAsideOnceThatIsInItTwice) {
  data.write("poison");
  data.rewrite(1, "poison again");

  EXPECT_EQ(carry(10), 2);

  EXPECT_THAT(data.numbers(kAside), ElementsAre(1));
}

TEST_F(Queue, TellsWhetherMoreWaitThanSoMany) {
  data.write("one");
  data.write("two");

  data.database().read([&](storage::Transaction& transaction) {
    EXPECT_TRUE(has_queued_above(transaction, data.entry(), 0));
    EXPECT_TRUE(has_queued_above(transaction, data.entry(), 1));
    EXPECT_FALSE(has_queued_above(transaction, data.entry(), 2));
  });
}

TEST_F(Queue, KeepsWhatIsInItWhenItsTriggersGo) {
  data.write("one");

  data.change([&](storage::Transaction& transaction) {
    drop_queue_triggers(transaction, data.entry(), storage::Dialect::sqlite);
  });
  data.write("two");

  EXPECT_THAT(data.numbers(kQueued), ElementsAre(1));
}

TEST_F(Queue, IsEmptiedInBatchesOldestFirst) {
  data.write("one");
  data.write("two");
  data.write("three");
  std::vector<std::int64_t> emptied;

  data.change([&](storage::Transaction& transaction) {
    emptied.push_back(empty_queue(transaction, data.entry(), 2));
  });
  EXPECT_THAT(data.numbers(kQueued), ElementsAre(3));
  data.change([&](storage::Transaction& transaction) {
    emptied.push_back(empty_queue(transaction, data.entry(), 2));
    emptied.push_back(empty_queue(transaction, data.entry(), 2));
  });

  EXPECT_THAT(emptied, ElementsAre(2, 1, 0));
  EXPECT_THAT(data.numbers(kLengths), IsEmpty());
}

TEST_F(Queue, GoesWithItsTable) {
  data.change([&](storage::Transaction& transaction) {
    drop_queue_triggers(transaction, data.entry(), storage::Dialect::sqlite);
    drop_queue(transaction, data.entry());
  });

  EXPECT_THAT(data.numbers("SELECT count(*) FROM sqlite_schema WHERE name LIKE '%queue_2%' OR "
                           "name LIKE 'carry_2%'"),
              ElementsAre(0));
}

TEST(QueueOfAStepWithoutRows, IsNone) {
  const CatalogEntry& entry = testing::sample_program().catalog.front();

  EXPECT_EQ(queue_sql(entry, storage::Dialect::sqlite), "");
}

TEST(QueueSql, AsksForTheNewShapeInAFunctionWherePostgresCannotInWhen) {
  const Program program = testing::stepped_program(2);

  const std::string sql = queue_sql(program.catalog[1], storage::Dialect::postgres);

  EXPECT_THAT(sql, HasSubstr("CREATE TRIGGER carry_2_new AFTER INSERT ON notes FOR EACH ROW"));
  EXPECT_THAT(sql, HasSubstr("IF NOT EXISTS (SELECT 1 FROM lengths"));
}

}  // namespace
}  // namespace theseus::upgrade
