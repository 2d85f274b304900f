#include <gtest/gtest.h>

#include "base/bytes.h"
#include "base/hash.h"
#include "migrations/catalog.h"
#include "migrations/testing/fresh_data.h"

namespace theseus::migrations {
namespace {

std::string sum_of(std::string_view sql) {
  return base::to_hex(base::sha256(base::bytes_of(sql)));
}

TEST(Memories0001, IsFrozenInBothDialects) {
  EXPECT_EQ(sum_of(kMemories0001.expand.sqlite), kCatalog[0].checksum.sqlite);
  EXPECT_EQ(sum_of(kMemories0001.expand.postgres), kCatalog[0].checksum.postgres);
}

TEST(Memories0001, LeadsToFormatOneWithNothingBelowIt) {
  EXPECT_EQ(kCatalog[0].number, 1);
  EXPECT_EQ(kMemories0001.after_contract.oldest_reader, 1);
  EXPECT_EQ(kMemories0001.after_contract.oldest_writer, 1);
}

TEST(Catalog, MakesNewDataOfItsNewestFormat) {
  testing::FreshData fresh;

  const upgrade::CatalogEntry& newest = kCatalog.back();
  const upgrade::Stamp expected = {.format = newest.number,
                                   .oldest_reader = newest.step->after_contract.oldest_reader,
                                   .oldest_writer = newest.step->after_contract.oldest_writer,
                                   .epoch = 1,
                                   .hold = std::nullopt};
  EXPECT_EQ(fresh.data->stamp(), expected);
  EXPECT_EQ(this_program().format, newest.number);
}

TEST(Memories0001, MakesTheOneRowOfTheDataSet) {
  testing::FreshData fresh;

  fresh.database().read([&](storage::Transaction& transaction) {
    auto rows = transaction.query(R"sql(
      SELECT id, secret, serving_lane, created_at, created_by FROM data_set
    )sql");
    ASSERT_TRUE(rows.next());
    EXPECT_NE(rows.id(0), base::Id{});
    EXPECT_EQ(rows.blob(1).size(), 32U);
    EXPECT_TRUE(rows.is_null(2));
    EXPECT_LE(rows.time(3), fresh.clock.now());
    EXPECT_EQ(rows.text(4), this_program().release);
    EXPECT_FALSE(rows.next());
  });
}

TEST(Memories0001, DrawsAnotherSecretForEachDataSet) {
  const auto secret_of = [](testing::FreshData& fresh) {
    base::Bytes secret;
    fresh.database().read([&](storage::Transaction& transaction) {
      auto rows = transaction.query("SELECT secret FROM data_set");
      ASSERT_TRUE(rows.next());
      secret.assign(rows.blob(0).begin(), rows.blob(0).end());
    });
    return secret;
  };
  testing::FreshData one;
  testing::FreshData two;

  EXPECT_NE(secret_of(one), secret_of(two));
}

TEST(Memories0001, LeavesNoSpaceNoKeyAndNoJournal) {
  testing::FreshData fresh;

  fresh.database().read([&](storage::Transaction& transaction) {
    auto rows = transaction.query(R"sql(
      SELECT (SELECT count(*) FROM journal) + (SELECT count(*) FROM packed)
        + (SELECT count(*) FROM spaces) + (SELECT count(*) FROM memories)
        + (SELECT count(*) FROM keys) + (SELECT count(*) FROM idempotency)
        + (SELECT count(*) FROM lanes) + (SELECT count(*) FROM vectors)
    )sql");
    ASSERT_TRUE(rows.next());
    EXPECT_EQ(rows.integer(0), 0);
  });
}

}  // namespace
}  // namespace theseus::migrations
