#include "memory/bodies.h"

#include <gtest/gtest.h>

#include "memory/parity/parity_check.h"
#include "memory/testing/memory_database.h"

namespace theseus::memory {
namespace {

using testing::MemoryDatabase;

class BodiesTest : public ::testing::Test {
 protected:
  void write(const std::function<void(storage::Transaction&)>& work) {
    data.database().write([&work](storage::Transaction& transaction) {
      work(transaction);
      return storage::Ending::commit;
    });
  }

  std::optional<std::string> body(std::int64_t seq) {
    std::optional<std::string> found;
    data.database().read([&](storage::Transaction& transaction) {
      BodyReader bodies(transaction);
      if (const auto text = bodies.find(seq)) found = std::string(*text);
    });
    return found;
  }

  MemoryDatabase data;
};

constexpr std::int64_t kSeq = 40;

TEST_F(BodiesTest, GivesBackWhatWasWrittenByteByByte) {
  const std::string text = "{\"text\":\"\\u0000 λ " + std::string(5000, 'x') + "\"}";

  write([&](storage::Transaction& transaction) { BodyWriter(transaction).insert(kSeq, text); });

  EXPECT_EQ(body(kSeq), text);
}

TEST_F(BodiesTest, KeepsAnEmptyTextApartFromNone) {
  write([&](storage::Transaction& transaction) { BodyWriter(transaction).insert(kSeq, ""); });

  EXPECT_EQ(body(kSeq), "");
}

TEST_F(BodiesTest, TellsARowWithoutABodyFromOneWhoseBodyWasErased) {
  write([&](storage::Transaction& transaction) {
    BodyWriter bodies(transaction);
    bodies.insert(kSeq, "{}");
    bodies.empty(kSeq);
    bodies.empty(kSeq + 1);
  });

  data.database().read([&](storage::Transaction& transaction) {
    BodyReader bodies(transaction);
    EXPECT_TRUE(bodies.look_up(kSeq).is_erased());
    EXPECT_FALSE(bodies.look_up(kSeq).text);
    EXPECT_FALSE(bodies.look_up(kSeq + 1).is_there);
    EXPECT_FALSE(bodies.look_up(kSeq + 1).is_erased());
  });
}

TEST_F(BodiesTest, ReadsWhatTheSameTransactionWrote) {
  write([&](storage::Transaction& transaction) {
    BodyWriter bodies(transaction);
    BodyReader reader(transaction);

    bodies.insert(kSeq, "{\"text\":\"now\"}");
    EXPECT_EQ(reader.find(kSeq), "{\"text\":\"now\"}");

    bodies.empty(kSeq);
    EXPECT_TRUE(reader.look_up(kSeq).is_erased());
  });
}

TEST_F(BodiesTest, PacksALongBodyAndLeavesAShortOnePlain) {
  const std::string text(1000, 'x');
  write([&](storage::Transaction& transaction) {
    BodyWriter bodies(transaction);
    bodies.insert(kSeq, "{}");
    bodies.insert(kSeq + 1, text);
  });

  EXPECT_EQ(data.rows("SELECT coding, length(body) < 60 FROM packed ORDER BY seq", 2),
            "0|1\n1|1\n");
  EXPECT_EQ(body(kSeq + 1), text);
}

TEST_F(BodiesTest, GivesTheBytesInWhichABodyStandsPacked) {
  const std::string text(1000, 'x');
  write([&](storage::Transaction& transaction) {
    BodyWriter bodies(transaction);
    BodyReader reader(transaction);
    bodies.insert(kSeq, text);
    bodies.insert(kSeq + 1, "{}");

    const auto packed = reader.find_packed_form(kSeq);
    ASSERT_TRUE(packed.has_value());
    EXPECT_EQ(forms::BodyUnpacker().decode(1, base::bytes_of(*packed)).value(), text);
    EXPECT_EQ(reader.find_packed_form(kSeq + 1), std::nullopt);

    bodies.empty(kSeq);
    EXPECT_EQ(reader.find_packed_form(kSeq), std::nullopt);
  });
}

TEST_F(BodiesTest, TakesWhatWasPackedBeforehand) {
  const std::string text(1000, 'x');
  forms::BodyPacker packer;
  const forms::CodedBody coded = packer.code(text);

  write([&](storage::Transaction& transaction) {
    BodyWriter(transaction).insert(kSeq, text, coded.bytes);
  });

  EXPECT_EQ(body(kSeq), text);
}

TEST_F(BodiesTest, GivesABodyThatCannotBeUnpackedAsAnEmptyText) {
  write([&](storage::Transaction& transaction) {
    BodyWriter(transaction).insert(kSeq, std::string(1000, 'x'));
    transaction.execute("UPDATE packed SET body = x'28b52ffd' WHERE seq = $1", {kSeq});
  });

  EXPECT_EQ(body(kSeq), "");
}

/// While the upgrade to format 4 can be rolled back: both tables stand.
class BodiesInAWindow : public BodiesTest {
 protected:
  void SetUp() override {
    write([](storage::Transaction& transaction) {
      transaction.execute("CREATE TABLE bodies (seq INTEGER PRIMARY KEY, body TEXT) STRICT");
      transaction.execute("UPDATE ledger SET stage = 'watching' WHERE step = 4");
    });
  }

  void write_plain(std::int64_t seq, std::string_view text) {
    write([&](storage::Transaction& transaction) {
      transaction.execute("INSERT INTO bodies (seq, body) VALUES ($1, $2)", {seq, text});
    });
  }

  bool is_told_alike(std::int64_t seq) {
    bool is_alike = false;
    data.database().read([&](storage::Transaction& transaction) {
      is_alike = BodyReader(transaction).is_told_alike(seq);
    });
    return is_alike;
  }
};

TEST_F(BodiesInAWindow, AreReadPlainWhereTheyAreNotPackedYet) {
  write_plain(kSeq, "{\"text\":\"of an older program\"}");

  EXPECT_EQ(body(kSeq), "{\"text\":\"of an older program\"}");
  EXPECT_EQ(body(kSeq + 1), std::nullopt);
}

TEST_F(BodiesInAWindow, AreWrittenToBothTablesThePackedOneFirst) {
  data.execute("CREATE TABLE seen (what TEXT)");
  data.execute(
      "CREATE TRIGGER on_plain AFTER INSERT ON bodies WHEN NOT EXISTS "
      "(SELECT 1 FROM packed WHERE seq = NEW.seq) BEGIN INSERT INTO seen VALUES ('plain'); END");

  write([&](storage::Transaction& transaction) { BodyWriter(transaction).insert(kSeq, "{}"); });

  EXPECT_EQ(data.number("SELECT count(*) FROM seen"), 0);
  EXPECT_EQ(data.rows("SELECT p.seq, b.body FROM packed AS p JOIN bodies AS b USING (seq)", 2),
            "40|{}\n");
}

TEST_F(BodiesInAWindow, AreWrittenPackedAloneAndErasedInBothTablesOnceThePlainOnesGo) {
  write_plain(kSeq, "{}");
  write([&](storage::Transaction& transaction) {
    transaction.execute("UPDATE ledger SET stage = 'contracting' WHERE step = 4");
    BodyWriter bodies(transaction);
    bodies.insert(kSeq + 1, "{}");
    bodies.empty(kSeq);
  });

  EXPECT_EQ(data.rows("SELECT seq, body FROM bodies", 2), "40|-\n");
  EXPECT_EQ(body(kSeq + 1), "{}");
}

TEST_F(BodiesInAWindow, AreErasedInBothTables) {
  write_plain(kSeq, "{}");
  write([&](storage::Transaction& transaction) {
    BodyWriter bodies(transaction);
    bodies.insert(kSeq + 1, "{}");
    bodies.empty(kSeq);
    bodies.empty(kSeq + 1);
  });

  EXPECT_EQ(data.number("SELECT count(*) FROM bodies WHERE body IS NULL"), 2);
  EXPECT_EQ(data.number("SELECT count(*) FROM packed WHERE body IS NULL"), 1);
}

TEST_F(BodiesInAWindow, ShowWhereTheTablesDisagree) {
  write([&](storage::Transaction& transaction) {
    BodyWriter bodies(transaction);
    for (std::int64_t i = 0; i < 4; ++i) bodies.insert(kSeq + i, "{\"text\":\"same\"}");
    transaction.execute("UPDATE bodies SET body = '{}' WHERE seq = $1", {kSeq + 1});
    transaction.execute("UPDATE packed SET body = NULL WHERE seq = $1", {kSeq + 2});
    transaction.execute("DELETE FROM bodies WHERE seq = $1", {kSeq + 3});
  });

  EXPECT_TRUE(is_told_alike(kSeq));
  EXPECT_FALSE(is_told_alike(kSeq + 1));
  EXPECT_FALSE(is_told_alike(kSeq + 2));
  EXPECT_FALSE(is_told_alike(kSeq + 3));
  EXPECT_TRUE(is_told_alike(kSeq + 9)) << "there is none";
}

TEST_F(BodiesInAWindow, AgreeWithPackedOnesWhilePlainOnesAreTakenAway) {
  write([&](storage::Transaction& transaction) {
    BodyWriter bodies(transaction);
    for (std::int64_t i = 0; i < 3; ++i) bodies.insert(kSeq + i, "{\"text\":\"same\"}");
    transaction.execute("UPDATE ledger SET stage = 'contracting' WHERE step = 4");
    transaction.execute("DELETE FROM bodies WHERE seq = $1", {kSeq});
    transaction.execute("UPDATE bodies SET body = '{}' WHERE seq = $1", {kSeq + 2});
    BodyWriter(transaction).insert(kSeq + 3, "{}");
  });

  EXPECT_TRUE(is_told_alike(kSeq)) << "taken away by a batch";
  EXPECT_TRUE(is_told_alike(kSeq + 1)) << "not come to yet";
  EXPECT_FALSE(is_told_alike(kSeq + 2)) << "damaged, and still there";
  EXPECT_TRUE(is_told_alike(kSeq + 3)) << "written since";
}

TEST_F(BodiesInAWindow, AreWholeForTheParityWhilePlainOnesAreTakenAway) {
  const Memory first = data.remember("of the window");
  data.remember("of the window too");
  write([&](storage::Transaction& transaction) {
    transaction.execute("UPDATE ledger SET stage = 'contracting' WHERE step = 4");
    transaction.execute("DELETE FROM bodies WHERE seq <= $1", {first.seq});
  });
  data.remember("written since");

  data.database().read([](storage::Transaction& transaction) {
    const ParityReport report = check_parity(transaction, Digests::complete);
    EXPECT_TRUE(report.holds());
    for (const Difference& each : report.differences) ADD_FAILURE() << each.what;
  });
}

TEST_F(BodiesInAWindow, OfDataOfAnOlderFormatAreReadAndWrittenWithoutThePackedTable) {
  write_plain(kSeq, "{}");
  write([](storage::Transaction& transaction) {
    transaction.execute("DROP TABLE packed");
    transaction.execute("DELETE FROM ledger WHERE step = 4");
  });

  data.database().read([](storage::Transaction& transaction) {
    auto bodies = BodyReader::of_any_format(transaction);
    EXPECT_EQ(bodies.find(kSeq), "{}");
    EXPECT_TRUE(bodies.is_told_alike(kSeq));
  });
  write([](storage::Transaction& transaction) {
    BodyWriter bodies(transaction);
    bodies.insert(kSeq + 1, "{}");
    bodies.empty(kSeq);
  });
  EXPECT_EQ(data.rows("SELECT seq, body FROM bodies", 2), "40|-\n41|{}\n");
}

TEST_F(BodiesInAWindow, NameAStrayOfEitherTableOnce) {
  write_plain(kSeq, "{}");
  write([&](storage::Transaction& transaction) { BodyWriter(transaction).insert(kSeq + 1, "{}"); });

  std::vector<std::int64_t> strays;
  data.database().read([&](storage::Transaction& transaction) {
    BodyReader(transaction).for_each_stray([&](std::int64_t seq) { strays.push_back(seq); });
  });

  EXPECT_EQ(strays, (std::vector<std::int64_t>{kSeq + 1, kSeq}));
}

TEST_F(BodiesTest, NamesTheBodiesThatBelongToNoRow) {
  const Memory memory = data.remember("kept");
  write([&](storage::Transaction& transaction) {
    BodyWriter bodies(transaction);
    bodies.insert(kSeq + 1, "{}");
    bodies.insert(kSeq, "{}");
    bodies.empty(kSeq);
  });

  std::vector<std::int64_t> strays;
  data.database().read([&](storage::Transaction& transaction) {
    BodyReader(transaction).for_each_stray([&](std::int64_t seq) { strays.push_back(seq); });
  });

  EXPECT_EQ(strays, (std::vector<std::int64_t>{kSeq, kSeq + 1}));
  EXPECT_LT(memory.seq, kSeq);
}

}  // namespace
}  // namespace theseus::memory
