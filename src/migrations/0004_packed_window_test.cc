// The step in the hands of the engine: up, back, and final, on a real file.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "forms/body_coding.h"
#include "migrations/program.h"
#include "migrations/testing/fresh_data.h"
#include "support/stored_data.h"
#include "support/temporary_folder.h"
#include "upgrade/data_set.h"

namespace theseus::migrations {
namespace {

using ::testing::HasSubstr;

constexpr std::int64_t kRows = 300;

struct PackedWindow : ::testing::Test {
  tests::TemporaryFolder folder;
  base::SystemClock clock;
  base::Uuid7Source ids{clock};
  std::unique_ptr<upgrade::DataSet> data;
  std::optional<tests::StoredData> raw;

  void SetUp() override {
    open(testing::program_of(3));
    change([](storage::Transaction& transaction) {
      for (std::int64_t seq = 1; seq <= kRows; ++seq) {
        transaction.execute("INSERT INTO bodies (seq, body) VALUES ($1, $2)", {seq, body_of(seq)});
        transaction.execute(
            "INSERT INTO journal (seq, time, kind, space) VALUES ($1, $1, 'later', 1)", {seq});
      }
      transaction.execute("UPDATE bodies SET body = NULL WHERE seq = 7");
    });
    data->close();
    open(this_program());
    ASSERT_TRUE(data->upgrader().expand({.to = 4}));
    ASSERT_TRUE(data->upgrader().carry({}));
  }

  void open(const upgrade::Program& program) {
    auto opened = upgrade::DataSet::open(program, {.folder = folder.path(),
                                                   .role = "upgrade",
                                                   .absence = upgrade::Absence::create,
                                                   .clock = clock,
                                                   .ids = ids,
                                                   .older = upgrade::Older::leave});
    if (!opened) throw std::runtime_error(opened.error().message);
    data = std::move(*opened);
  }

  static std::string body_of(std::int64_t seq) {
    std::string text = "{\"text\":\"";
    for (std::int64_t i = 0; i < seq * 3; ++i) text += std::to_string(i * seq) + " ";
    return text + "\"}";
  }

  /// Past the guard, as nobody else may.
  storage::Database& database() {
    if (!raw) raw.emplace(folder.path(), tests::StoredData::Parts{clock, ids});
    return raw->database();
  }

  void change(const std::function<void(storage::Transaction&)>& work) {
    database().write([&work](storage::Transaction& transaction) {
      work(transaction);
      return storage::Ending::commit;
    });
  }

  std::int64_t number(std::string_view sql) {
    std::int64_t number = -1;
    database().read([&](storage::Transaction& transaction) {
      auto rows = transaction.query(sql);
      if (rows.next()) number = rows.integer(0);
    });
    return number;
  }

  bool has_table(std::string_view name) {
    bool has_table = false;
    database().read([&](storage::Transaction& transaction) {
      has_table = tests::has_table(transaction, name);
    });
    return has_table;
  }

  void expect_every_body_packed() {
    database().read([](storage::Transaction& transaction) {
      forms::BodyUnpacker unpacker;
      std::int64_t seq = 0;
      auto rows = transaction.query("SELECT seq, coding, body FROM packed ORDER BY seq");
      while (rows.next()) {
        ASSERT_EQ(rows.integer(0), ++seq);
        ASSERT_EQ(rows.is_null(2), seq == 7);
        if (seq == 7) continue;
        ASSERT_EQ(unpacker.decode(rows.integer(1), rows.blob(2)).value(), body_of(seq));
      }
      EXPECT_EQ(seq, kRows);
    });
  }
};

TEST_F(PackedWindow, HoldsEachBodyPackedBesideThePlainOne) {
  expect_every_body_packed();
  EXPECT_EQ(number("SELECT count(*) FROM bodies"), kRows);
  EXPECT_EQ(number("SELECT count(*) FROM packed WHERE coding = 1"), kRows - 20);
  EXPECT_EQ(number("SELECT oldest_reader FROM stamp"), 1);
}

TEST_F(PackedWindow, GivesThePagesOfPlainBodiesBackWhenItIsMadeFinal) {
  const std::int64_t pages = number("SELECT page_count FROM pragma_page_count()");

  ASSERT_TRUE(data->upgrader().finalize({.accepts = true}));

  EXPECT_FALSE(has_table("bodies"));
  expect_every_body_packed();
  EXPECT_LT(number("SELECT page_count FROM pragma_page_count()"), pages * 6 / 10);
  EXPECT_LT(number("SELECT freelist_count FROM pragma_freelist_count()"), 10);
  EXPECT_EQ(number("SELECT oldest_reader FROM stamp"), 4);
  EXPECT_EQ(number("SELECT oldest_writer FROM stamp"), 4);
}

TEST_F(PackedWindow, IsNotMadeFinalWhereOnePackedBodyIsNotThePlainOne) {
  change([](storage::Transaction& transaction) {
    transaction.execute("UPDATE packed SET coding = 0, body = $1 WHERE seq = 200",
                        {base::bytes_of("{}")});
  });

  const auto outcome = data->upgrader().finalize({.accepts = true});

  ASSERT_FALSE(outcome);
  EXPECT_THAT(outcome.error().message, HasSubstr("the first of them 200"));
  EXPECT_EQ(number("SELECT count(*) FROM bodies"), kRows);
}

TEST_F(PackedWindow, LeavesThePlainBodiesAndNothingElseWhenItIsRolledBack) {
  ASSERT_TRUE(data->upgrader().roll_back({}));

  EXPECT_FALSE(has_table("packed"));
  EXPECT_FALSE(has_table("scrubs"));
  EXPECT_FALSE(has_table("queue_4"));
  EXPECT_EQ(number("SELECT count(*) FROM bodies WHERE body IS NOT NULL"), kRows - 1);
}

TEST_F(PackedWindow, ComesAgainAfterARollback) {
  ASSERT_TRUE(data->upgrader().roll_back({}));

  ASSERT_TRUE(data->upgrader().expand({.to = 4}));
  ASSERT_TRUE(data->upgrader().carry({}));
  ASSERT_TRUE(data->upgrader().finalize({.accepts = true}));

  expect_every_body_packed();
  EXPECT_FALSE(has_table("bodies"));
}

}  // namespace
}  // namespace theseus::migrations
