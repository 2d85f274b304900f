#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "forms/digest.h"
#include "forms/root.h"
#include "migrations/catalog.h"
#include "migrations/testing/fresh_data.h"
#include "upgrade/frozen_step.h"
#include "upgrade/queue.h"

namespace theseus::migrations {
namespace {

using storage::Dialect;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

TEST(Digests0002, IsFrozenInBothDialects) {
  const upgrade::CatalogEntry& entry = kCatalog[1];

  EXPECT_EQ(base::to_hex(checksum_of(entry, Dialect::sqlite)), entry.checksum.sqlite);
  EXPECT_EQ(base::to_hex(checksum_of(entry, Dialect::postgres)), entry.checksum.postgres);
}

TEST(Digests0002, LeavesOlderWritersInUntilItIsFinalized) {
  EXPECT_EQ(kDigests0002.after_expand.oldest_writer, 1);
  EXPECT_EQ(kDigests0002.after_contract.oldest_writer, 2);
  EXPECT_EQ(kDigests0002.after_contract.oldest_reader, 1);
}

/// Data on which the step was expanded, and the writes of a program that knows format 1 alone.
struct Expanded : ::testing::Test {
  Expanded() {
    execute_script(upgrade::queue_sql(kCatalog[1], Dialect::sqlite));
    execute(
        "INSERT INTO spaces (number, created_at, live, superseded, forgotten, rows, bytes) "
        "VALUES (1, 1, 0, 0, 0, 3, 0)");
  }

  void execute(std::string_view sql, storage::Parameters parameters = {}) {
    fresh.database().write([&](storage::Transaction& transaction) {
      transaction.execute(sql, parameters);
      return storage::Ending::commit;
    });
  }
  void execute_script(const std::string& sql) {
    fresh.database().write([&](storage::Transaction& transaction) {
      transaction.execute_script(sql);
      return storage::Ending::commit;
    });
  }

  void write_row(std::int64_t seq, std::optional<std::string> body,
                 std::optional<std::int64_t> space = 1) {
    if (body) execute("INSERT INTO bodies (seq, body) VALUES ($1, $2)", {seq, *body});
    execute("INSERT INTO journal (seq, time, kind, space) VALUES ($1, 10, 'remember', $2)",
            {seq, space});
  }
  void erase(std::int64_t seq) { execute("UPDATE bodies SET body = NULL WHERE seq = $1", {seq}); }

  std::optional<base::Refusal> carry(std::int64_t seq) {
    std::optional<base::Refusal> refusal;
    fresh.database().write([&](storage::Transaction& transaction) {
      refusal = kDigests0002.carry->row(transaction, seq);
      return storage::Ending::commit;
    });
    return refusal;
  }

  std::vector<std::int64_t> numbers(std::string_view sql, storage::Parameters parameters = {}) {
    std::vector<std::int64_t> found;
    fresh.database().read([&](storage::Transaction& transaction) {
      auto rows = transaction.query(sql, parameters);
      while (rows.next()) found.push_back(rows.integer(0));
    });
    return found;
  }
  std::vector<std::int64_t> queued() { return numbers("SELECT key FROM queue_2 ORDER BY number"); }
  std::vector<std::int64_t> wrong() { return numbers(kDigests0002.carry->proof); }
  std::vector<std::int64_t> digested() { return numbers("SELECT seq FROM digests ORDER BY seq"); }

  forms::Root root_of(std::int64_t space) {
    forms::Root root;
    fresh.database().read([&](storage::Transaction& transaction) {
      auto rows = transaction.query("SELECT sum FROM roots WHERE space = $1", {space});
      if (rows.next()) root = forms::Root(rows.blob(0));
    });
    return root;
  }
  /// The root of rows as `write_row` makes them.
  forms::Root expected(const std::vector<std::optional<std::string>>& bodies) {
    forms::Root root;
    fresh.database().read([&](storage::Transaction& transaction) {
      auto rows = transaction.query("SELECT secret FROM data_set");
      rows.next();
      const forms::DigestKey key(rows.blob(0));
      for (const auto& body : bodies) {
        root.add(key.digest({.kind = "remember", .time = 10, .body = body}).value());
      }
    });
    return root;
  }

  testing::FreshData fresh{2};
};

TEST_F(Expanded, QueuesWhatAnOlderProgramWrites) {
  write_row(1, "{\"text\":\"a\"}");
  write_row(2, std::nullopt);

  EXPECT_THAT(queued(), ElementsAre(1, 2));
}

TEST_F(Expanded, QueuesNothingThatCameWithItsDigest) {
  execute("INSERT INTO digests (seq, space, digest) VALUES (1, 1, zeroblob(16))");

  write_row(1, "{}");

  EXPECT_THAT(queued(), IsEmpty());
}

TEST_F(Expanded, QueuesWhatAnOlderProgramErases) {
  write_row(1, "{}");
  carry(1);
  execute("DELETE FROM queue_2");

  erase(1);

  EXPECT_THAT(queued(), ElementsAre(1));
}

TEST_F(Expanded, DigestsEachRowOnceHoweverOftenItIsCarried) {
  write_row(1, "{\"text\":\"a\"}");
  write_row(2, std::nullopt);

  for (const std::int64_t seq : {1, 2, 1, 2, 2}) EXPECT_FALSE(carry(seq));

  EXPECT_THAT(digested(), ElementsAre(1, 2));
  EXPECT_EQ(root_of(1), expected({"{\"text\":\"a\"}", std::nullopt}));
  EXPECT_THAT(numbers("SELECT rows FROM roots WHERE space = 1"), ElementsAre(2));
}

TEST_F(Expanded, CountsARowWithoutASpaceUnderSpaceZero) {
  write_row(1, "{}", std::nullopt);

  carry(1);

  EXPECT_EQ(root_of(0), expected({"{}"}));
}

TEST_F(Expanded, TakesTheDigestOfAnErasedRowOutOfTheRoot) {
  write_row(1, "{\"text\":\"a\"}");
  write_row(2, "{\"text\":\"b\"}");
  carry(1);
  carry(2);

  erase(2);
  carry(2);

  EXPECT_THAT(digested(), ElementsAre(1));
  EXPECT_EQ(root_of(1), expected({"{\"text\":\"a\"}"}));
  EXPECT_THAT(numbers("SELECT rows FROM roots"), ElementsAre(1));
}

TEST_F(Expanded, RefusesARowWhoseBodyIsDamagedAndWritesNothing) {
  write_row(1, "{\"text\":");

  const auto refusal = carry(1);

  ASSERT_TRUE(refusal);
  EXPECT_THAT(refusal->message, HasSubstr("its body is not JSON"));
  EXPECT_THAT(digested(), IsEmpty());
  EXPECT_THAT(numbers("SELECT rows FROM roots"), IsEmpty());
}

TEST_F(Expanded, CarriesAKeyThatNamesNoRowAway) {
  EXPECT_FALSE(carry(7));
}

TEST_F(Expanded, ProvesThatEachRowHasADigestUnlessItIsErasedOrQueued) {
  for (const std::int64_t seq : {1, 2, 3, 4}) write_row(seq, "{}");
  carry(2);
  carry(3);
  erase(3);
  erase(4);
  execute("DELETE FROM queue_2");

  EXPECT_THAT(wrong(), ElementsAre(1, 3));

  execute("INSERT INTO queue_2 (key) VALUES (1), (3)");
  EXPECT_THAT(wrong(), IsEmpty());
}

TEST_F(Expanded, WalksThroughTheJournalInPages) {
  for (const std::int64_t seq : {1, 2, 5}) write_row(seq, "{}");

  EXPECT_THAT(numbers(kDigests0002.carry->page, {0, 2}), ElementsAre(1, 2));
  EXPECT_THAT(numbers(kDigests0002.carry->page, {2, 2}), ElementsAre(5));
  EXPECT_THAT(numbers(kDigests0002.carry->count, {2}), ElementsAre(2));
  EXPECT_THAT(numbers(kDigests0002.carry->expected), ElementsAre(3));
}

TEST_F(Expanded, IsTakenAwayInBatches) {
  for (const std::int64_t seq : {1, 2, 3}) write_row(seq, "{}");
  for (const std::int64_t seq : {1, 2, 3}) carry(seq);
  std::vector<std::int64_t> taken;

  fresh.database().write([&](storage::Transaction& transaction) {
    do {
      taken.push_back(kDigests0002.revert.rows(transaction, 2));
    } while (taken.back() > 0);
    transaction.execute_script(kDigests0002.revert.drop.sqlite);
    return storage::Ending::commit;
  });

  EXPECT_THAT(taken, ElementsAre(2, 1, 1, 0));
  EXPECT_THAT(numbers("SELECT count(*) FROM sqlite_schema WHERE name IN ('digests', 'roots')"),
              ElementsAre(0));
}

TEST_F(Expanded, GivesTheSameRootAgainAfterItWasTakenAway) {
  write_row(1, "{\"text\":\"a\"}");
  carry(1);
  const forms::Root before = root_of(1);

  execute("DELETE FROM digests");
  execute("DELETE FROM roots");
  carry(1);

  EXPECT_EQ(root_of(1), before);
}

}  // namespace
}  // namespace theseus::migrations
