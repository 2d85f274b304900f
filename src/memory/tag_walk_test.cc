// Random walks of writes by this program and by an older one, which leaves its rows in the queue:
// whichever shape is read, the answers are what the bodies say.
#include <gtest/gtest.h>

#include <random>

#include "memory/body.h"
#include "memory/sweeper.h"
#include "memory/tags.h"
#include "memory/testing/memory_database.h"
#include "memory/testing/tag_tables.h"
#include "migrations/catalog.h"

namespace theseus::memory {
namespace {

using testing::content_with;
using testing::MemoryDatabase;

class Walk {
 public:
  explicit Walk(unsigned seed) : random_(seed) {
    // Older programs write plain bodies alone, which stand as long as any of them may write.
    data_.database().write([](storage::Transaction& transaction) {
      transaction.execute("CREATE TABLE bodies (seq INTEGER PRIMARY KEY, body TEXT) STRICT");
      transaction.execute("UPDATE ledger SET stage = 'watching' WHERE step = 4");
      return storage::Ending::commit;
    });
    data_.execute("CREATE TABLE queue_3 (number INTEGER PRIMARY KEY, key BLOB NOT NULL) STRICT");
    const auto& trigger = migrations::kTags0003.carry->triggers.front();
    data_.execute("CREATE TRIGGER carry_3_new AFTER " + std::string(trigger.event) + " WHEN " +
                  std::string(trigger.when) + " BEGIN INSERT INTO queue_3 (key) VALUES (" +
                  std::string(trigger.key) + "); END");
    remember();
  }

  void step() {
    data_.clock.advance(std::chrono::milliseconds(pick(2000)));
    switch (pick(9)) {
      case 0:
      case 1:
        return remember();
      case 2:
        return revise();
      case 3:
        static_cast<void>(data_.memories->forget(testing::in_home(), any(), {}));
        return;
      case 4:
        static_cast<void>(data_.memories->restore(testing::in_home(), any()));
        return;
      case 5:
        return rename();
      case 6:
        return describe();
      case 7:
        Sweeper({data_.database(), data_.index, data_.clock}).sweep(3);
        return;
      default:
        revise_as_an_older_program();
    }
  }

  void check_answers() {
    for (const SideTable shape : {SideTable::old_shape, SideTable::with_queue}) {
      shape_ = shape;
      ASSERT_EQ(listed(1), tags_by_bodies());
      ASSERT_EQ(listed(100), tags_by_bodies());
    }
    for (const TagCondition& condition :
         {TagCondition{{}, {"a"}}, TagCondition{{"b", "c", "nobody"}, {}},
          TagCondition{{}, {"a", "b"}}, TagCondition{{"a", "d"}, {"c"}}}) {
      ASSERT_EQ(ids_with(condition, 2), ids_by_bodies(condition));
    }
  }

  void carry_queue() {
    data_.database().write([](storage::Transaction& transaction) {
      std::vector<base::Id> keys;
      auto rows = transaction.query("SELECT key FROM queue_3");
      while (rows.next()) keys.push_back(rows.id(0));
      for (const base::Id& key : keys) {
        const base::Bytes bytes(key.bytes.begin(), key.bytes.end());
        EXPECT_FALSE(migrations::kTags0003.carry->row(transaction, bytes));
      }
      transaction.execute("DELETE FROM queue_3");
      return storage::Ending::commit;
    });
    EXPECT_EQ(data_.rows(migrations::kTags0003.carry->proof, 1), "");
    testing::expect_tags_as_bodies_say(data_);
    shape_ = SideTable::alone;
    EXPECT_EQ(listed(3), tags_by_bodies());
    EXPECT_EQ(ids_with({{}, {"a"}}, 100), ids_by_bodies({{}, {"a"}}));
  }

  int older_writes() const { return older_writes_; }

 private:
  int pick(int below) { return std::uniform_int_distribution<int>(0, below - 1)(random_); }

  base::Id any() {
    return ids_.empty() ? data_.ids.next()
                        : ids_[static_cast<std::size_t>(pick(static_cast<int>(ids_.size())))];
  }

  std::string any_tag() { return std::string(1, static_cast<char>('a' + pick(5))); }

  std::vector<std::string> any_tags() {
    std::vector<std::string> tags;
    for (int i = pick(4); i > 0; --i) tags.push_back(any_tag());
    return tags;
  }

  void remember() {
    Content content = content_with("text");
    content.tags = any_tags();
    if (pick(4) == 0) {
      content.expires_at = data_.clock.now() + std::chrono::milliseconds(pick(20'000));
    }
    if (pick(5) == 0 && !ids_.empty()) content.supersedes = {any()};
    const auto made = data_.memories->remember(testing::in_home(), {content}, OnDuplicate::add);
    if (made) ids_.push_back(made->items.front().memory.id);
  }

  void revise() {
    Patch patch{.importance = 0.25};
    if (pick(3) != 0) patch.tags = any_tags();
    static_cast<void>(data_.memories->revise(testing::in_home(), any(), patch, {}));
  }

  void rename() {
    shape_ = pick(2) == 0 ? SideTable::old_shape : SideTable::with_queue;
    const std::string from = any_tag();
    const std::string to = any_tag();
    if (from == to) return;
    if (!tags_.change(testing::in_home(), from, {.rename = to})) return;
    EXPECT_EQ(ids_by_bodies({{}, {from}}), "");
  }

  void describe() {
    shape_ = SideTable::with_queue;
    auto text = pick(3) == 0 ? std::nullopt : std::optional("text " + std::to_string(pick(9)));
    static_cast<void>(
        tags_.change(testing::in_home(), any_tag(), {.description = std::optional(text)}));
  }

  /// As 0.1.0 wrote it: journal, body and memory, and nothing of tags.
  void revise_as_an_older_program() {
    const base::Id id = any();
    const auto shown = data_.memories->show("home", id);
    if (!shown || !can_be_found(shown->state)) return;
    Content content = shown->content;
    content.tags = any_tags();
    const std::int64_t seq = data_.number("SELECT MAX(seq) + 1 FROM journal");
    data_.execute("INSERT INTO bodies (seq, body) VALUES ($1, $2)", {seq, remember_body(content)});
    data_.execute("UPDATE texts SET seq = $1 WHERE seq = $2", {seq, shown->seq});
    data_.execute("UPDATE memories SET seq = $2, revision = revision + 1 WHERE id = $1", {id, seq});
    data_.execute(
        "INSERT INTO journal (seq, time, kind, space, memory, revision) VALUES ($1, $2, 'revise', "
        "1, $3, $4)",
        {seq, data_.clock.now(), id, shown->revision + 1});
    ++older_writes_;
  }

  std::string listed(int limit) {
    std::string lines;
    TagPage page{.tags = {}, .more = true};
    TagListQuery query{.limit = limit};
    while (page.more) {
      page = *tags_.list("home", query);
      for (const Tag& tag : page.tags) {
        query.after = tag.name;
        lines += tag.name + "|" + std::to_string(tag.memories) + "|" +
                 tag.description.value_or("-") + "\n";
      }
    }
    return lines;
  }

  std::string tags_by_bodies() {
    const std::int64_t now = base::to_milliseconds(data_.clock.now());
    return data_.rows(
        "WITH found AS (SELECT DISTINCT m.id, m.state, j.value AS tag FROM memories AS m "
        "  JOIN bodies AS b ON b.seq = m.seq, json_each(b.body, '$.tags') AS j "
        "  WHERE m.state IN ('live', 'superseded') AND (m.expires_at IS NULL OR m.expires_at > " +
            std::to_string(now) +
            ")), descriptions AS (SELECT t.name AS tag, json_extract(b.body, '$.description') AS "
            "text "
            "  FROM tags AS t JOIN bodies AS b ON b.seq = t.described), "
            "names AS (SELECT tag FROM found UNION SELECT tag FROM descriptions) "
            "SELECT n.tag, (SELECT count(*) FROM found AS f WHERE f.tag = n.tag "
            "  AND f.state = 'live'), d.text "
            "FROM names AS n LEFT JOIN descriptions AS d ON d.tag = n.tag ORDER BY n.tag",
        3);
  }

  std::string ids_with(const TagCondition& condition, int limit) {
    std::string ids;
    MemoryPage page{.memories = {}, .more = true};
    ListQuery query{.limit = limit};
    while (page.more) {
      page = **data_.memories->list_tagged("home", query, condition);
      for (const Memory& memory : page.memories) ids += base::format_id(memory.id) + "\n";
      if (!page.memories.empty()) {
        query.before = {page.memories.back().created_at, page.memories.back().id};
      }
    }
    return ids;
  }

  std::string ids_by_bodies(const TagCondition& condition) {
    std::string ids;
    const MemoryPage page = *data_.memories->list("home", {.limit = 1000});
    for (const Memory& memory : page.memories) {
      const auto& tags = memory.content.tags;
      const auto has = [&tags](const std::string& tag) {
        return std::find(tags.begin(), tags.end(), tag) != tags.end();
      };
      const bool is_meant =
          (condition.any.empty() || std::any_of(condition.any.begin(), condition.any.end(), has)) &&
          std::all_of(condition.all.begin(), condition.all.end(), has);
      if (is_meant) ids += base::format_id(memory.id) + "\n";
    }
    return ids;
  }

  std::mt19937 random_;
  MemoryDatabase data_{[this](storage::Transaction&) { return shape_; }};
  SideTable shape_ = SideTable::with_queue;
  Tags tags_{{data_.database(), data_.index, data_.clock,
              [this](storage::Transaction&) { return shape_; }},
             {}};
  std::vector<base::Id> ids_;
  int older_writes_ = 0;
};

class TagWalk : public ::testing::TestWithParam<unsigned> {};

TEST_P(TagWalk, AnswersAsTheBodiesSayInEachShape) {
  Walk walk(GetParam());

  for (int i = 0; i < 120; ++i) {
    walk.step();
    if (i % 10 == 9) walk.check_answers();
  }

  walk.carry_queue();
  EXPECT_GT(walk.older_writes(), 0);
}

INSTANTIATE_TEST_SUITE_P(Seeds, TagWalk, ::testing::Range(1U, 25U));

}  // namespace
}  // namespace theseus::memory
