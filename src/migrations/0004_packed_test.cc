#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/bytes.h"
#include "forms/body_coding.h"
#include "migrations/catalog.h"
#include "migrations/testing/fresh_data.h"
#include "support/plain_bodies.h"
#include "upgrade/frozen_step.h"
#include "upgrade/queue.h"

namespace theseus::migrations {
namespace {

using ::testing::IsEmpty;

const std::string kLong = "{\"text\":\"" + std::string(400, 'x') + "\"}";

/// Data in the window of this step, written as a program that knows no packed bodies writes.
struct Packed0004 : ::testing::Test {
  testing::FreshData fresh{3};

  void SetUp() override {
    change([](storage::Transaction& transaction) {
      transaction.execute_script(kPacked0004.expand.sqlite);
      transaction.execute_script(upgrade::queue_sql(kCatalog[3], storage::Dialect::sqlite));
    });
  }

  static const upgrade::Carry& carry() { return *kPacked0004.carry; }

  void change(const std::function<void(storage::Transaction&)>& work) {
    fresh.database().write([&work](storage::Transaction& transaction) {
      work(transaction);
      return storage::Ending::commit;
    });
  }
  void execute(std::string_view sql, storage::Parameters parameters = {}) {
    change([&](storage::Transaction& transaction) { transaction.execute(sql, parameters); });
  }

  std::string rows(std::string_view sql, int columns) {
    std::string text;
    fresh.database().read([&](storage::Transaction& transaction) {
      auto rows = transaction.query(sql);
      while (rows.next()) {
        for (int i = 0; i < columns; ++i) {
          text += (i == 0 ? "" : "|") + (rows.is_null(i) ? "-" : std::string(rows.text(i)));
        }
        text += "\n";
      }
    });
    return text;
  }

  void write(std::int64_t seq, const std::string& body) {
    execute("INSERT INTO bodies (seq, body) VALUES ($1, $2)", {seq, body});
  }
  void erase(std::int64_t seq) { execute("UPDATE bodies SET body = NULL WHERE seq = $1", {seq}); }

  void carry_body(std::int64_t seq) {
    change([&](storage::Transaction& transaction) {
      EXPECT_FALSE(carry().row(transaction, seq).has_value());
    });
    execute("DELETE FROM queue_4 WHERE key = $1", {seq});
  }

  bool is_same(std::int64_t seq) {
    bool is_same = false;
    fresh.database().read(
        [&](storage::Transaction& transaction) { is_same = carry().check(transaction, seq); });
    return is_same;
  }

  std::string unpacked(std::int64_t seq) {
    std::string text;
    fresh.database().read([&](storage::Transaction& transaction) {
      auto rows = transaction.query("SELECT coding, body FROM packed WHERE seq = $1", {seq});
      ASSERT_TRUE(rows.next());
      forms::BodyUnpacker unpacker;
      text = unpacker.decode(rows.integer(0), rows.blob(1)).value();
    });
    return text;
  }

  std::string unproven() { return rows(carry().proof, 1); }
};

TEST(Packed0004Entry, IsFrozenInBothDialects) {
  using storage::Dialect;
  const upgrade::CatalogEntry& entry = kCatalog[3];

  EXPECT_EQ(entry.step, &kPacked0004);
  EXPECT_EQ(base::to_hex(checksum_of(entry, Dialect::sqlite)), entry.checksum.sqlite);
  EXPECT_EQ(base::to_hex(checksum_of(entry, Dialect::postgres)), entry.checksum.postgres);
}

TEST_F(Packed0004, LetsTheFirstReleaseReadAndWriteUntilItIsFinalizedAndNeitherAfterwards) {
  EXPECT_EQ(kPacked0004.after_expand.oldest_writer, 1);
  EXPECT_EQ(kPacked0004.after_expand.oldest_reader, 1);
  EXPECT_EQ(kPacked0004.after_contract.oldest_writer, 4);
  EXPECT_EQ(kPacked0004.after_contract.oldest_reader, 4);
  EXPECT_THAT(kPacked0004.one_way, IsEmpty());
}

TEST(FreshData, HasNoTableOfPlainBodies) {
  testing::FreshData fresh;

  fresh.database().read([](storage::Transaction& transaction) {
    EXPECT_FALSE(tests::has_table(transaction, "bodies"));
    EXPECT_TRUE(tests::has_table(transaction, "packed"));
    EXPECT_TRUE(tests::has_table(transaction, "scrubs"));
  });
}

TEST_F(Packed0004, PacksWhatIsLongAndLeavesPlainWhatIsShort) {
  write(1, "{\"name\":\"home\"}");
  write(2, kLong);

  carry_body(1);
  carry_body(2);

  EXPECT_EQ(rows("SELECT seq, coding, length(body) < 60 FROM packed ORDER BY seq", 3),
            "1|0|1\n2|1|1\n");
  EXPECT_EQ(unpacked(1), "{\"name\":\"home\"}");
  EXPECT_EQ(unpacked(2), kLong);
  EXPECT_EQ(unproven(), "");
}

TEST_F(Packed0004, CarriesARowOnceHoweverOftenItIsCarried) {
  write(2, kLong);

  carry_body(2);
  carry_body(2);

  EXPECT_EQ(rows("SELECT number, seq FROM packed", 2), "1|2\n");
}

TEST_F(Packed0004, CarriesAnErasedBodyAsErased) {
  write(3, kLong);
  erase(3);

  carry_body(3);

  EXPECT_EQ(rows("SELECT seq, body FROM packed", 2), "3|-\n");
  EXPECT_EQ(unproven(), "");
}

TEST_F(Packed0004, NotesOnceEachEraseWhoseBodiesMayStillStandInTheFiles) {
  execute(
      "INSERT INTO journal (seq, kind, memory, revision, time, space) VALUES "
      "(1, 'space', NULL, NULL, 5, 1), (2, 'remember', x'0a', 1, 5, 1), "
      "(3, 'erase', x'0a', NULL, 6, 1), (4, 'remember', x'0b', 1, 6, 2), "
      "(5, 'erase_space', NULL, NULL, 7, 1)");
  for (const std::int64_t seq : {1, 2, 4}) write(seq, kLong);
  erase(1);
  erase(2);

  for (const std::int64_t seq : {1, 2, 2, 4}) carry_body(seq);

  EXPECT_EQ(rows("SELECT seq, found, scrubbed_at FROM scrubs ORDER BY seq", 3), "3|1|-\n5|1|-\n");
}

TEST_F(Packed0004, EmptiesThePackedBodyInTheTransactionThatErasesThePlainOne) {
  write(2, kLong);
  carry_body(2);

  erase(2);

  EXPECT_EQ(rows("SELECT seq, body FROM packed", 2), "2|-\n");
  EXPECT_EQ(unproven(), "");
  EXPECT_TRUE(is_same(2));
}

TEST_F(Packed0004, QueuesWhatAProgramWritesThatDoesNotKnowIt) {
  write(2, kLong);
  EXPECT_EQ(rows("SELECT key FROM queue_4", 1), "2\n");
  EXPECT_EQ(unproven(), "") << "what is queued is left out";

  execute("INSERT INTO packed (seq, coding, body) VALUES (5, 0, $1)", {base::bytes_of("{}")});
  write(5, "{}");
  EXPECT_EQ(rows("SELECT key FROM queue_4", 1), "2\n");
}

TEST_F(Packed0004, FindsABodyThatDidNotComeOver) {
  write(2, kLong);
  execute("DELETE FROM queue_4");

  EXPECT_EQ(unproven(), "2\n");
}

TEST_F(Packed0004, FindsABodyThatIsErasedOnOneSideAlone) {
  write(2, kLong);
  write(3, kLong);
  carry_body(2);
  carry_body(3);
  execute("UPDATE packed SET body = NULL WHERE seq = 2");
  execute("DROP TRIGGER clear_4");
  erase(3);

  EXPECT_EQ(unproven(), "2\n3\n");
}

TEST_F(Packed0004, FindsABodyOfWhichOneByteChanged) {
  write(1, "{\"text\":\"short\"}");
  write(2, kLong);
  carry_body(1);
  carry_body(2);
  EXPECT_TRUE(is_same(1));
  EXPECT_TRUE(is_same(2));

  execute("UPDATE packed SET body = $1 WHERE seq = 1", {base::bytes_of("{\"text\":\"shirt\"}")});
  execute("UPDATE packed SET coding = 0 WHERE seq = 2");

  EXPECT_EQ(unproven(), "") << "SQL alone cannot tell";
  EXPECT_FALSE(is_same(1));
  EXPECT_FALSE(is_same(2));
}

TEST_F(Packed0004, PutsAWrongBodyRightWhenItIsCarriedAnew) {
  write(2, kLong);
  carry_body(2);
  execute("UPDATE packed SET body = x'00' WHERE seq = 2");

  carry_body(2);

  EXPECT_EQ(unpacked(2), kLong);
}

TEST_F(Packed0004, LeavesWhatHasNoPackedBodyToTheProof) {
  write(2, kLong);

  EXPECT_TRUE(is_same(2));
}

TEST_F(Packed0004, TakesThePlainBodiesAwayInBatches) {
  for (std::int64_t seq = 1; seq <= 5; ++seq) write(seq, kLong);

  change([](storage::Transaction& transaction) {
    EXPECT_EQ(kPacked0004.contract.rows(transaction, 3), 3);
    EXPECT_EQ(kPacked0004.contract.rows(transaction, 3), 2);
    EXPECT_EQ(kPacked0004.contract.rows(transaction, 3), 0);
    transaction.execute_script(kPacked0004.contract.drop.sqlite);
    EXPECT_FALSE(tests::has_table(transaction, "bodies"));
  });
}

TEST_F(Packed0004, TakesThePackedBodiesAwayAndLeavesThePlainOnes) {
  write(1, "{}");
  write(2, kLong);
  carry_body(1);
  carry_body(2);
  execute("INSERT INTO scrubs (seq, found, scrubbed_at) VALUES (9, 1, NULL)");

  change([](storage::Transaction& transaction) {
    EXPECT_EQ(kPacked0004.revert.rows(transaction, 10), 2);
    EXPECT_EQ(kPacked0004.revert.rows(transaction, 10), 1);
    EXPECT_EQ(kPacked0004.revert.rows(transaction, 10), 0);
    upgrade::drop_queue_triggers(transaction, kCatalog[3], storage::Dialect::sqlite);
    transaction.execute_script(kPacked0004.revert.drop.sqlite);
  });

  EXPECT_EQ(rows("SELECT seq FROM bodies", 1), "1\n2\n");
}

}  // namespace
}  // namespace theseus::migrations
