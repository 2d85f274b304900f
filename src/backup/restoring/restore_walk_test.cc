// Random lives with backups, erasures and restores in between, against a model that noted what was
// written and nothing else. RESTORE_CASES says how many restores; each one's seed is printed where
// it fails.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <map>
#include <random>
#include <set>

#include "backup/testing/household.h"
#include "memory/parity/parity_check.h"

namespace theseus::backup {
namespace {

using testing::Household;
using testing::message_of;
using Open = Household::Open;

constexpr int kRestoresInALife = 5;

int cases() {
  const char* asked = std::getenv("RESTORE_CASES");
  return asked == nullptr ? 40 : std::atoi(asked);
}

/// How a memory stood from a position on.
struct Standing {
  std::int64_t seq = 0;
  std::string state = {};
  std::string text = {};
  std::set<std::string> tags = {};
};

/// What the writers know.
struct Model {
  struct Row {
    std::int64_t seq = 0;
    std::string kind;
  };
  struct Remembered {
    std::string space;
    std::vector<Standing> past;
  };

  std::vector<Row> journal;
  std::map<base::Id, Remembered> memories;
  std::set<base::Id> erased;
  std::map<std::string, bool> keys;   // by name: revoked?
  std::vector<std::int64_t> backups;  // the positions that they hold

  void go_back_to(std::int64_t seq) {
    std::erase_if(journal, [seq](const Row& row) { return row.seq > seq; });
    for (auto& [id, memory] : memories) {
      std::erase_if(memory.past, [seq](const Standing& standing) { return standing.seq > seq; });
    }
    std::erase_if(memories, [](const auto& entry) { return entry.second.past.empty(); });
  }
};

class RestoreWalk {
 public:
  explicit RestoreWalk(unsigned seed) : random_(seed) {}

  void run() {
    for (int i = 0; i < kRestoresInALife; ++i) {
      house_.live([this](Open& open) { live(open); });
      restore_somewhere();
      if (::testing::Test::HasFatalFailure()) return;
      compare();
    }
  }

 private:
  int pick(int below) { return std::uniform_int_distribution<int>(0, below - 1)(random_); }
  std::int64_t head() const { return model_.journal.empty() ? 0 : model_.journal.back().seq; }

  void live(Open& open) {
    if (model_.journal.empty()) remember(open);
    // Every history begins with a backup that stands in it.
    back_up(open);
    for (int i = 5 + pick(15); i > 0; --i) {
      house_.clock.advance(std::chrono::milliseconds(1 + pick(2000)));
      step(open);
    }
  }

  void step(Open& open) {
    switch (pick(10)) {
      case 0:
      case 1:
      case 2:
        return remember(open);
      case 3:
      case 4:
        return revise(open);
      case 5:
        return forget(open);
      case 6:
        return bring_back(open);
      case 7:
        return erase(open);
      case 8:
        return change_keys(open);
      default:
        back_up(open);
    }
  }

  base::Id any() {
    auto entry = model_.memories.begin();
    std::advance(entry, pick(static_cast<int>(model_.memories.size())));
    return entry->first;
  }
  Standing now_of(const base::Id& id) { return model_.memories.at(id).past.back(); }
  memory::WriteContext context_of(const base::Id& id) {
    return {.caller = {}, .space = model_.memories.at(id).space};
  }
  std::set<std::string> any_tags() {
    std::set<std::string> tags;
    for (int i = pick(3); i > 0; --i) tags.insert("tag " + std::to_string(pick(5)));
    return tags;
  }

  /// Notes the rows that a write has left, and how the memory stands behind them.
  void note(Open& open, const base::Id& id, Standing standing) {
    open.database().read([&](storage::Transaction& transaction) {
      auto rows =
          transaction.query("SELECT seq, kind FROM journal WHERE seq > $1 ORDER BY seq", {head()});
      while (rows.next()) model_.journal.push_back({rows.integer(0), std::string(rows.text(1))});
    });
    standing.seq = head();
    model_.memories.at(id).past.push_back(std::move(standing));
  }

  void remember(Open& open) {
    const std::string space = pick(3) == 0 ? "office" : "home";
    const std::string text = "text " + std::to_string(++texts_);
    const std::set<std::string> tags = any_tags();
    const base::Id id = open.remember(text, space, {tags.begin(), tags.end()});
    model_.memories[id].space = space;
    note(open, id, {.state = "live", .text = text, .tags = tags});
  }
  void revise(Open& open) {
    const base::Id id = any();
    if (now_of(id).state != "live") return;
    Standing standing = now_of(id);
    standing.text = "revised " + std::to_string(++texts_);
    standing.tags = any_tags();
    const std::vector<std::string> tags(standing.tags.begin(), standing.tags.end());
    ASSERT_TRUE(
        open.memories.revise(context_of(id), id, {.text = standing.text, .tags = tags}, {}));
    note(open, id, standing);
  }
  void forget(Open& open) {
    const base::Id id = any();
    if (now_of(id).state != "live") return;
    Standing standing = now_of(id);
    standing.state = "forgotten";
    ASSERT_TRUE(open.memories.forget(context_of(id), id, {}));
    note(open, id, standing);
  }
  void bring_back(Open& open) {
    const base::Id id = any();
    if (now_of(id).state != "forgotten") return;
    Standing standing = now_of(id);
    standing.state = "live";
    ASSERT_TRUE(open.memories.restore(context_of(id), id));
    note(open, id, standing);
  }
  void erase(Open& open) {
    const base::Id id = any();
    if (now_of(id).state == "erased") return;
    open.erase(id);
    model_.erased.insert(id);
    note(open, id, {.state = "erased"});
  }
  void change_keys(Open& open) {
    const std::string name = "key " + std::to_string(pick(1000)) + std::to_string(texts_);
    const auto made = open.keys.create(
        {}, {.name = name, .role = memory::Role::admin, .spaces = {"*"}, .expires_at = {}}, {});
    ASSERT_TRUE(made);
    model_.keys[name] = pick(2) == 0;
    if (!model_.keys[name]) return;
    ASSERT_TRUE(open.keys.revoke({}, made->key.id, {}));
  }
  void back_up(Open& open) {
    open.back_up();
    model_.backups.push_back(head());
  }

  void restore_somewhere() {
    std::vector<std::int64_t> positions;
    for (const Model::Row& row : model_.journal) {
      if (row.seq >= first_backup()) positions.push_back(row.seq);
    }
    const std::int64_t to =
        positions[static_cast<std::size_t>(pick(static_cast<int>(positions.size())))];
    const std::int64_t behind = head() - to;
    const auto restored = house_.restore_to(to);
    ASSERT_TRUE(restored) << message_of(restored);
    EXPECT_EQ(restored->to, to);
    EXPECT_EQ(restored->undone > 0, behind > 0);
    EXPECT_GT(restored->restored_at, head());
    model_.go_back_to(to);
    model_.journal.push_back({restored->restored_at, "restore_data"});
    for (std::int64_t seq = restored->restored_at + 1; seq <= restored->head; ++seq) {
      model_.journal.push_back({seq, "erase"});
    }
    for (auto& [id, memory] : model_.memories) {
      if (!model_.erased.contains(id)) continue;
      memory.past.push_back({.seq = restored->head, .state = "erased"});
    }
  }

  /// The oldest backup is that of the common beginning of every branch.
  std::int64_t first_backup() const { return model_.backups.front(); }

  void compare() {
    compare_journal();
    compare_memories();
    compare_keys();
    house_.inspect([](storage::Transaction& transaction) {
      const auto report = memory::check_parity(transaction, memory::Digests::complete);
      EXPECT_TRUE(report.holds()) << (report.holds() ? "" : report.differences.front().what);
    });
  }

  void compare_journal() {
    std::string expected;
    for (const Model::Row& row : model_.journal) {
      expected += std::to_string(row.seq) + "|" + row.kind + "\n";
    }
    EXPECT_EQ(house_.rows("SELECT seq, kind FROM journal ORDER BY seq", 2), expected);
  }

  void compare_memories() {
    std::string expected_states;
    std::set<std::pair<std::string, std::string>> expected_tags;
    std::set<std::string> expected_spaces;
    for (const auto& [id, memory] : model_.memories) {
      const Standing& standing = memory.past.back();
      const std::string hex = base::to_hex(id.view());
      expected_states += hex + "|" + standing.state + "\n";
      expected_spaces.insert(memory.space);
      for (const std::string& tag : standing.tags) expected_tags.insert({hex, tag});
      const auto text = house_.text_of(id);
      EXPECT_EQ(text.value_or(""), standing.text) << hex;
    }
    EXPECT_EQ(house_.rows("SELECT lower(hex(id)), state FROM memories ORDER BY id", 2),
              expected_states);
    std::string expected;
    for (const auto& [id, tag] : expected_tags) expected += id + "|" + tag + "\n";
    EXPECT_EQ(house_.rows("SELECT lower(hex(l.memory)), t.name FROM memory_tags AS l "
                          "JOIN tags AS t ON t.number = l.tag ORDER BY 1, 2",
                          2),
              expected);
    std::string spaces;
    for (const std::string& space : expected_spaces) spaces += space + "\n";
    EXPECT_EQ(house_.rows("SELECT name FROM spaces WHERE rows > 1 ORDER BY name", 1), spaces);
  }

  void compare_keys() {
    std::string expected;
    for (const auto& [name, is_revoked] : model_.keys) {
      expected += name + "|" + (is_revoked ? "revoked" : "valid") + "\n";
    }
    EXPECT_EQ(house_.rows("SELECT name, CASE WHEN revoked_at IS NULL THEN 'valid' ELSE 'revoked' "
                          "END FROM keys ORDER BY name",
                          2),
              expected);
  }

  std::mt19937 random_;
  Household house_;
  Model model_;
  int texts_ = 0;
};

TEST(RestoreWalk, GivesAtEveryPositionWhatWasWrittenUpToItAndNothingThatWasErased) {
  const unsigned lives = static_cast<unsigned>((cases() + kRestoresInALife - 1) / kRestoresInALife);
  for (unsigned seed = 1; seed <= lives; ++seed) {
    SCOPED_TRACE("seed " + std::to_string(seed));
    RestoreWalk(seed).run();
    ASSERT_FALSE(::testing::Test::HasFailure());
  }
}

}  // namespace
}  // namespace theseus::backup
