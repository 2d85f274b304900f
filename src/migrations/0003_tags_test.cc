#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/bytes.h"
#include "migrations/catalog.h"
#include "migrations/testing/fresh_data.h"
#include "upgrade/frozen_step.h"

namespace theseus::migrations {
namespace {

using ::testing::IsEmpty;

/// Data of this format with a queue, written as a program that knows no tags writes.
struct Tags0003 : ::testing::Test {
  testing::FreshData fresh{3};
  std::int64_t head = 0;

  void SetUp() override {
    execute("CREATE TABLE queue_3 (number INTEGER PRIMARY KEY, key BLOB NOT NULL) STRICT");
    const upgrade::QueueTrigger& trigger = carry().triggers.front();
    execute("CREATE TRIGGER carry_3_new AFTER " + std::string(trigger.event) + " WHEN " +
            std::string(trigger.when) + " BEGIN INSERT INTO queue_3 (key) VALUES (" +
            std::string(trigger.key) + "); END");
    execute(
        "INSERT INTO spaces (number, hash, name, created_at, live, superseded, forgotten, rows, "
        "bytes) VALUES (1, 1, 'home', 0, 5, 2, 1, 9, 9)");
  }

  static const upgrade::Carry& carry() { return *kTags0003.carry; }

  void execute(std::string_view sql, storage::Parameters parameters = {}) {
    fresh.database().write([&](storage::Transaction& transaction) {
      transaction.execute(sql, parameters);
      return storage::Ending::commit;
    });
  }

  std::string rows(std::string_view sql, int columns, storage::Parameters parameters = {}) {
    std::string text;
    fresh.database().read([&](storage::Transaction& transaction) {
      auto rows = transaction.query(sql, parameters);
      while (rows.next()) {
        for (int i = 0; i < columns; ++i) {
          text += (i == 0 ? "" : "|") + (rows.is_null(i) ? "-" : std::string(rows.text(i)));
        }
        text += "\n";
      }
    });
    return text;
  }

  static base::Bytes id_of(std::uint8_t number) { return base::Bytes(16, number); }

  void append(std::string_view kind, std::optional<std::uint8_t> memory,
              std::optional<std::string> body) {
    ++head;
    if (body) execute("INSERT INTO bodies (seq, body) VALUES ($1, $2)", {head, *body});
    const auto id = memory ? std::optional(id_of(*memory)) : std::nullopt;
    execute("INSERT INTO journal (seq, time, kind, space, memory) VALUES ($1, 0, $2, 1, $3)",
            {head, kind, id});
  }

  void remember(std::uint8_t number, std::string body) {
    append("remember", number, std::move(body));
    execute(
        "INSERT INTO memories (id, space, seq, revision, state, created_at) VALUES ($1, 1, $2, 1, "
        "'live', 0)",
        {id_of(number), head});
  }

  void revise(std::uint8_t number, std::string body) {
    append("revise", number, std::move(body));
    execute("UPDATE memories SET seq = $2, revision = revision + 1 WHERE id = $1",
            {id_of(number), head});
  }

  void erase(std::uint8_t number) {
    append("erase", number, std::nullopt);
    execute(
        "UPDATE bodies SET body = NULL WHERE seq IN (SELECT seq FROM journal WHERE memory = $1)",
        {id_of(number)});
    execute("UPDATE memories SET state = 'erased' WHERE id = $1", {id_of(number)});
  }

  std::string carry_memory(std::uint8_t number) {
    std::optional<base::Refusal> refusal;
    fresh.database().write([&](storage::Transaction& transaction) {
      refusal = carry().row(transaction, id_of(number));
      return storage::Ending::commit;
    });
    return refusal ? refusal->message : "";
  }

  void insert_descriptions() {
    fresh.database().write([&](storage::Transaction& transaction) {
      kTags0003.insert_rows(transaction,
                            {.release = "0.2.0", .now = fresh.clock.now(), .ids = fresh.ids});
      return storage::Ending::commit;
    });
  }

  std::string tags_of(std::uint8_t number) {
    return rows(
        "SELECT t.name FROM memory_tags AS l JOIN tags AS t ON t.number = l.tag WHERE l.memory = "
        "$1 ORDER BY t.name",
        1, {id_of(number)});
  }
  std::string all_tags() { return rows("SELECT name, described FROM tags ORDER BY name", 2); }
  std::string unproven() {
    return rows("SELECT count(*) FROM (" + std::string(carry().proof) + ")", 1);
  }
  void empty_queue() { execute("DELETE FROM queue_3"); }
};

TEST(Tags0003Entry, IsFrozenInBothDialects) {
  using storage::Dialect;
  const upgrade::CatalogEntry& entry = kCatalog[2];

  EXPECT_EQ(entry.step, &kTags0003);
  EXPECT_EQ(base::to_hex(checksum_of(entry, Dialect::sqlite)), entry.checksum.sqlite);
  EXPECT_EQ(base::to_hex(checksum_of(entry, Dialect::postgres)), entry.checksum.postgres);
}

TEST_F(Tags0003, LetsTheFirstReleaseWriteUntilItIsFinalizedAndReadAfterwards) {
  EXPECT_EQ(kTags0003.after_expand.oldest_writer, 1);
  EXPECT_EQ(kTags0003.after_expand.oldest_reader, 1);
  EXPECT_EQ(kTags0003.after_contract.oldest_writer, 3);
  EXPECT_EQ(kTags0003.after_contract.oldest_reader, 1);
  EXPECT_THAT(kTags0003.one_way, IsEmpty());
}

TEST_F(Tags0003, CarriesTheTagsOfTheCurrentBodyOnce) {
  remember(1, R"({"text":"a","tags":["x","y","x"]})");

  EXPECT_EQ(carry_memory(1), "");

  EXPECT_EQ(tags_of(1), "x\ny\n");
  EXPECT_EQ(rows("SELECT seq FROM tagged", 1), "1\n");
}

TEST_F(Tags0003, CarriesARevisionInPlaceOfWhatWasThere) {
  remember(1, R"({"text":"a","tags":["x","y"]})");
  carry_memory(1);
  revise(1, R"({"text":"a","tags":["y","z"]})");

  carry_memory(1);
  carry_memory(1);

  EXPECT_EQ(tags_of(1), "y\nz\n");
  EXPECT_EQ(all_tags(), "y|-\nz|-\n");
  EXPECT_EQ(rows("SELECT seq FROM tagged", 1), "2\n");
}

TEST_F(Tags0003, CarriesAMemoryWithoutTags) {
  remember(1, R"({"text":"a"})");

  carry_memory(1);

  EXPECT_EQ(tags_of(1), "");
  EXPECT_EQ(rows("SELECT seq FROM tagged", 1), "1\n");
}

TEST_F(Tags0003, LeavesNothingOfAMemoryThatWasErased) {
  remember(1, R"({"text":"a","tags":["x"]})");
  erase(1);

  EXPECT_EQ(carry_memory(1), "");

  EXPECT_EQ(all_tags(), "");
  EXPECT_EQ(rows("SELECT seq FROM tagged", 1), "");
}

TEST_F(Tags0003, StepsOverAKeyWithoutAMemory) {
  EXPECT_EQ(carry_memory(9), "");
}

TEST_F(Tags0003, RefusesABodyThatCannotBeReadAndWritesNothing) {
  remember(1, "{\"text\":");
  remember(2, R"({"text":"a","tags":"x"})");
  remember(3, R"({"text":"a","tags":[7]})");

  EXPECT_EQ(carry_memory(1), "its body is not a JSON object");
  EXPECT_EQ(carry_memory(2), "its tags are not a list of texts");
  EXPECT_EQ(carry_memory(3), "its tags are not a list of texts");

  EXPECT_EQ(rows("SELECT memory FROM tagged", 1), "");
  EXPECT_EQ(all_tags(), "");
}

TEST_F(Tags0003, GoesThroughEachMemoryOnce) {
  remember(1, R"({"text":"a"})");
  revise(1, R"({"text":"b"})");
  remember(2, R"({"text":"c"})");
  remember(3, R"({"text":"d"})");

  EXPECT_EQ(rows(carry().page, 1, {0, 2}), "1\n3\n");
  EXPECT_EQ(rows(carry().page, 1, {3, 2}), "4\n");
  EXPECT_EQ(rows(carry().count, 1, {3}), "2\n");
  EXPECT_EQ(rows(carry().expected, 1), "8\n");
}

TEST_F(Tags0003, QueuesOnlyWhatDidNotBringItsTags) {
  execute("INSERT INTO tagged (memory, seq) VALUES ($1, 1)", {id_of(1)});
  append("remember", 1, R"({"text":"a"})");
  append("revise", 2, R"({"text":"a"})");
  append("forget", 3, "{}");

  EXPECT_EQ(rows("SELECT hex(key) FROM queue_3", 1), "02020202020202020202020202020202\n");
}

TEST_F(Tags0003, FindsWhatIsNotAsItMustBeUnlessItIsQueued) {
  remember(1, R"({"text":"a","tags":["x"]})");
  remember(2, R"({"text":"b","tags":["x"]})");
  EXPECT_EQ(unproven(), "0\n");
  empty_queue();
  EXPECT_EQ(unproven(), "2\n");
  carry_memory(1);
  carry_memory(2);
  EXPECT_EQ(unproven(), "0\n");

  execute("UPDATE tagged SET seq = 9 WHERE memory = $1", {id_of(1)});
  execute("UPDATE memories SET state = 'erased' WHERE id = $1", {id_of(2)});

  EXPECT_EQ(unproven(), "2\n");
}

TEST_F(Tags0003, FindsTheNewestDescriptionOfEachTagInTheJournal) {
  append("tag", std::nullopt, R"({"tag":"x","description":"first"})");
  append("tag", std::nullopt, R"({"tag":"x","description":"second"})");
  append("tag", std::nullopt, R"({"tag":"gone","description":"d"})");
  append("tag", std::nullopt, R"({"tag":"gone","description":null})");
  append("tag", std::nullopt, R"({"tag":"old","description":"d"})");
  append("tag", std::nullopt, R"({"tag":"new","description":"d","was":"old"})");
  append("tag", std::nullopt, "no JSON");

  insert_descriptions();

  EXPECT_EQ(all_tags(), "new|6\nx|2\n");
}

TEST_F(Tags0003, HashesANameAsEveryOtherNameOfTheData) {
  append("tag", std::nullopt, R"({"tag":"x","description":"d"})");
  insert_descriptions();
  remember(1, R"({"text":"a","tags":["x"]})");

  carry_memory(1);

  EXPECT_EQ(all_tags(), "x|1\n");
  EXPECT_EQ(tags_of(1), "x\n");
}

TEST_F(Tags0003, ClearsInTheTransactionThatErases) {
  remember(1, R"({"text":"a","tags":["mine","shared","described"]})");
  remember(2, R"({"text":"b","tags":["shared"]})");
  carry_memory(1);
  carry_memory(2);
  execute("UPDATE tags SET described = 7 WHERE name = 'described'");

  append("erase", 1, std::nullopt);

  EXPECT_EQ(all_tags(), "described|7\nshared|-\n");
  EXPECT_EQ(tags_of(1), "");
  EXPECT_EQ(rows("SELECT hex(memory) FROM tagged", 1), "02020202020202020202020202020202\n");
}

TEST_F(Tags0003, ClearsTheTagsOfASpaceThatIsErased) {
  remember(1, R"({"text":"a","tags":["x"]})");
  remember(2, R"({"text":"b"})");
  carry_memory(1);
  carry_memory(2);
  execute("UPDATE tags SET described = 7");

  append("erase_space", std::nullopt, std::nullopt);

  EXPECT_EQ(rows("SELECT (SELECT count(*) FROM tags) + (SELECT count(*) FROM memory_tags) + "
                 "(SELECT count(*) FROM tagged)",
                 1),
            "0\n");
}

// While a rollback was cleaned up, a name whose link was gone outlived the erase of its memory.
TEST_F(Tags0003, LeavesNoNameOfAMemoryThatIsErasedBetweenTwoBatchesOfARevert) {
  remember(1, R"({"tags":["a","b"]})");
  carry_memory(1);
  fresh.database().write([](storage::Transaction& transaction) {
    kTags0003.revert.rows(transaction, 1);
    return storage::Ending::commit;
  });

  erase(1);

  EXPECT_EQ(all_tags(), "");
}

TEST_F(Tags0003, RevertsInBatchesUntilNothingIsLeft) {
  remember(1, R"({"text":"a","tags":["x","y"]})");
  remember(2, R"({"text":"b","tags":["y"]})");
  carry_memory(1);
  carry_memory(2);
  std::vector<std::int64_t> taken;

  fresh.database().write([&](storage::Transaction& transaction) {
    do {
      taken.push_back(kTags0003.revert.rows(transaction, 2));
    } while (taken.back() > 0);
    transaction.execute_script("DROP TRIGGER carry_3_new; DROP TABLE queue_3;");
    transaction.execute_script(kTags0003.revert.drop.sqlite);
    return storage::Ending::commit;
  });

  EXPECT_EQ(taken, (std::vector<std::int64_t>{2, 2, 1, 2, 0}));
  EXPECT_EQ(rows("SELECT name FROM sqlite_schema WHERE name LIKE '%tag%' OR name LIKE 'clear%'", 1),
            "");
}

}  // namespace
}  // namespace theseus::migrations
