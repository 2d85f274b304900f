// Random lives, laid row by row onto a copy of the same data set in two goes, between which content
// is erased: every table must be what it is where the life was lived.
#include "memory/replay.h"

#include <gtest/gtest.h>

#include <array>
#include <random>

#include "memory/journal.h"
#include "memory/parity/parity_check.h"
#include "memory/secret.h"
#include "memory/sweeper.h"
#include "memory/tags.h"
#include "memory/testing/memory_database.h"
#include "memory/testing/tag_tables.h"
#include "support/erase_memory.h"

namespace theseus::memory {
namespace {

using testing::content_with;
using testing::MemoryDatabase;

class NoIndex final : public TextIndex {
 public:
  std::unique_ptr<PreparedText> prepare(std::string_view) const override { return nullptr; }
  void added(storage::Transaction&, std::int64_t, std::int64_t, const PreparedText&) override {}
  void carried(storage::Transaction&, std::int64_t, std::int64_t, std::int64_t) override {}
  void dropped(storage::Transaction&, std::int64_t, std::int64_t seq) override {
    dropped_seqs.push_back(seq);
  }

  std::vector<std::int64_t> dropped_seqs;
};

/// Every table that a replay writes, as text.
std::string everything_in(MemoryDatabase& data) {
  struct Table {
    std::string_view sql;
    int columns;
  };
  static constexpr std::array kTables = {
      Table{"SELECT seq, time, kind, space, memory, revision, key FROM journal ORDER BY seq", 7},
      Table{"SELECT seq, space, digest FROM digests ORDER BY seq", 3},
      Table{"SELECT space, sum, rows FROM roots WHERE rows <> 0 ORDER BY space", 3},
      Table{"SELECT number, hash, name, created_at, erased_at, live, superseded, forgotten, rows, "
            "bytes FROM spaces ORDER BY number",
            10},
      Table{
          "SELECT id, space, seq, revision, state, text_hash, created_at, revised_at, "
          "occurred_at, expires_at, forgotten_at, restorable_until, superseded_by, erased_at, due "
          "FROM memories ORDER BY id",
          15},
      Table{"SELECT space, hash, name, described FROM tags ORDER BY space, name", 4},
      Table{"SELECT memory, seq FROM tagged ORDER BY memory", 2},
      Table{"SELECT l.memory, t.name FROM memory_tags AS l JOIN tags AS t ON t.number = l.tag "
            "ORDER BY 1, 2",
            2},
  };
  std::string text;
  for (const Table& table : kTables) text += data.rows(table.sql, table.columns) + "\n";
  data.database().read([&text](storage::Transaction& transaction) {
    for_each_replayed_row(transaction, {.last = journal_head(transaction), .limit = 100'000},
                          [&text](const ReplayedRow& row) {
                            if (!row.body.is_there) return;
                            text += std::to_string(row.seq) + " " +
                                    std::string(row.body.text.value_or("erased")) + "\n";
                          });
  });
  return text;
}

void lay_rows(MemoryDatabase& from, MemoryDatabase& onto, std::int64_t last, TextIndex& index) {
  onto.database().write([&](storage::Transaction& transaction) {
    const base::SipKey secret = load_secret(transaction);
    const forms::DigestKey digest_key = load_digest_key(transaction);
    Replay replay({transaction, index, secret, digest_key});
    const std::int64_t head = journal_head(transaction);
    from.database().read([&](storage::Transaction& source) {
      for_each_replayed_row(source, {.after = head, .last = last, .limit = 100'000},
                            [&replay](const ReplayedRow& row) { replay.lay(row); });
    });
    replay.finish();
    return storage::Ending::commit;
  });
}

void take_data_set(MemoryDatabase& from, MemoryDatabase& onto) {
  from.database().read([&onto](storage::Transaction& source) {
    auto rows = source.query("SELECT id, secret FROM data_set");
    rows.next();
    onto.execute("UPDATE data_set SET id = $1, secret = $2", {rows.blob(0), rows.blob(1)});
  });
  onto.execute(
      "CREATE TABLE IF NOT EXISTS kept_aside (number INTEGER PRIMARY KEY, step INTEGER, "
      "scope INTEGER, owner BLOB, name TEXT, value BLOB)");
}

class Life {
 public:
  explicit Life(unsigned seed) : random_(seed) {}

  void step() {
    data.clock.advance(std::chrono::milliseconds(pick(2000)));
    switch (pick(9)) {
      case 0:
      case 1:
      case 2:
        return remember();
      case 3:
        static_cast<void>(data.memories->revise(somewhere(), any(), any_patch(), {}));
        return;
      case 4:
        static_cast<void>(data.memories->forget(somewhere(), any(), {}));
        return;
      case 5:
        static_cast<void>(data.memories->restore(somewhere(), any()));
        return;
      case 6:
        return describe();
      case 7:
        Sweeper({data.database(), data.index, data.clock}).sweep(3);
        return;
      default:
        erase();
    }
  }

  std::int64_t head() { return data.number("SELECT max(seq) FROM journal"); }
  int erasures() const { return erasures_; }

  MemoryDatabase data;

 private:
  int pick(int below) { return std::uniform_int_distribution<int>(0, below - 1)(random_); }
  WriteContext somewhere() { return {.caller = {}, .space = pick(3) == 0 ? "office" : "home"}; }
  base::Id any() {
    return ids_.empty() ? data.ids.next()
                        : ids_[static_cast<std::size_t>(pick(static_cast<int>(ids_.size())))];
  }
  std::vector<std::string> any_tags() {
    std::vector<std::string> tags;
    for (int i = pick(3); i > 0; --i) tags.push_back("tag " + std::to_string(pick(6)));
    return tags;
  }
  Patch any_patch() {
    Patch patch{.importance = 0.25};
    if (pick(2) == 0) patch.text = "revised " + std::to_string(pick(30));
    if (pick(2) == 0) patch.tags = any_tags();
    return patch;
  }
  void remember() {
    Content content = content_with("text " + std::to_string(pick(30)));
    content.tags = any_tags();
    if (pick(3) == 0) content.expires_at = data.clock.now() + std::chrono::seconds(pick(30));
    if (pick(3) == 0) content.supersedes.push_back(any());
    const auto outcome = data.memories->remember(somewhere(), {content}, OnDuplicate::add);
    if (outcome) ids_.push_back(outcome->items.front().memory.id);
  }
  void describe() {
    Tags tags({.database = data.database(), .index = data.index, .clock = data.clock}, {});
    const std::string tag = "tag " + std::to_string(pick(6));
    TagChange change;
    if (pick(2) == 0) change.description = "described " + std::to_string(pick(9));
    if (pick(3) == 0) change.rename = "tag " + std::to_string(pick(6));
    static_cast<void>(tags.change(somewhere(), tag, change));
  }
  void erase() {
    const base::Id id = any();
    data.database().write([&](storage::Transaction& transaction) {
      auto rows = transaction.query("SELECT space FROM memories WHERE id = $1", {id});
      if (!rows.next()) return storage::Ending::roll_back;
      const std::int64_t space = rows.integer(0);
      tests::erase_memory(transaction, space, id, data.clock.now());
      ++erasures_;
      return storage::Ending::commit;
    });
  }

  std::mt19937 random_;
  std::vector<base::Id> ids_;
  int erasures_ = 0;
};

class ReplayTest : public ::testing::TestWithParam<unsigned> {};

TEST_P(ReplayTest, GivesWhatTheLifeGave) {
  Life life(GetParam());
  MemoryDatabase copy;
  NoIndex index;
  take_data_set(life.data, copy);

  for (int i = 0; i < 40; ++i) life.step();
  lay_rows(life.data, copy, life.head(), index);
  EXPECT_EQ(everything_in(copy), everything_in(life.data));
  for (int i = 0; i < 40; ++i) life.step();
  lay_rows(life.data, copy, life.head(), index);

  EXPECT_EQ(everything_in(copy), everything_in(life.data));
  EXPECT_GT(life.erasures(), 0);
  copy.database().read([](storage::Transaction& transaction) {
    EXPECT_TRUE(check_parity(transaction, Digests::complete).holds());
  });
}

INSTANTIATE_TEST_SUITE_P(Seeds, ReplayTest, ::testing::Range(1U, 25U));

TEST(Replay, TellsTheIndexOfTextsThatAreCurrentNoMore) {
  MemoryDatabase data;
  MemoryDatabase copy;
  NoIndex index;
  take_data_set(data, copy);
  const Memory memory = data.remember("tea");
  lay_rows(data, copy, memory.seq, index);
  ASSERT_TRUE(data.memories->revise(testing::in_home(), memory.id, {.text = "coffee"}, {}));

  lay_rows(data, copy, memory.seq + 1, index);

  EXPECT_EQ(index.dropped_seqs, std::vector{memory.seq});
}

TEST(Replay, CopiesARowOfAKindThatItDoesNotKnow) {
  MemoryDatabase data;
  MemoryDatabase copy;
  NoIndex index;
  take_data_set(data, copy);
  const Memory memory = data.remember("tea");
  data.execute(
      "INSERT INTO journal (seq, time, kind, space, memory) VALUES (3, $1, 'dream', 1, $2)",
      {data.clock.now(), memory.id});

  lay_rows(data, copy, 3, index);

  EXPECT_EQ(copy.rows("SELECT seq, kind FROM journal WHERE seq = 3", 2), "3|dream\n");
  EXPECT_EQ(copy.rows("SELECT state FROM memories", 1), "live\n");
}

TEST(Replay, TakesTheNameAndEveryBodyOfASpaceThatWasErased) {
  MemoryDatabase data;
  MemoryDatabase copy;
  NoIndex index;
  take_data_set(data, copy);
  data.remember("tea");
  data.remember("coffee");
  lay_rows(data, copy, 3, index);
  data.execute("INSERT INTO journal (seq, time, kind, space) VALUES (4, $1, 'erase_space', 1)",
               {data.clock.now()});

  lay_rows(data, copy, 4, index);

  EXPECT_EQ(copy.rows("SELECT name, hash, live, bytes FROM spaces", 4), "-|-|0|0\n");
  EXPECT_EQ(copy.rows("SELECT DISTINCT state FROM memories", 1), "erased\n");
  copy.database().read([](storage::Transaction& transaction) {
    BodyReader bodies(transaction);
    EXPECT_TRUE(bodies.look_up(1).is_erased());
    EXPECT_TRUE(bodies.look_up(2).is_erased());
    EXPECT_TRUE(check_parity(transaction, Digests::complete).holds());
  });
}

}  // namespace
}  // namespace theseus::memory
