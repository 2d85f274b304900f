// Random walks of writes against a fold made anew and a model that recorded every past.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>
#include <set>

#include "memory/parity/parity_check.h"
#include "memory/sweeper.h"
#include "memory/testing/memory_database.h"
#include "memory/testing/plain_fold.h"
#include "memory/testing/tag_tables.h"

namespace theseus::memory {
namespace {

using testing::content_with;
using testing::MemoryDatabase;

/// How a memory stood at a time, as the answers of its writes said.
struct Past {
  base::Time time;
  base::Id id;
  State state;
  int revision;
  std::string text;
};

class Walk {
 public:
  explicit Walk(unsigned seed) : random_(seed) {}

  void step() {
    data.clock.advance(std::chrono::milliseconds(pick(2000)));
    switch (pick(10)) {
      case 0:
      case 1:
        return remember(1);
      case 2:
        return remember(1 + pick(5));
      case 3:
        return note(data.memories->revise(somewhere(), any(), any_patch(), any_revision()));
      case 4:
        return note(data.memories->forget(somewhere(), any(), any_revision()));
      case 5:
        return note(data.memories->restore(somewhere(), any()));
      case 6:
        return erase();
      case 7:
        return pick(6) == 0 ? erase_space() : remember(2);
      case 8:
        return wait_until_forgotten_is_erased();
      default:
        sweep();
    }
  }

  /// Every past that was recorded, asked for again, and each memory as it stands now.
  void check_pasts() {
    for (const Past& past : pasts_) {
      if (erased_.contains(past.id)) continue;
      const auto shown = data.memories->show(space_of_.at(past.id), past.id, past.time);
      ASSERT_TRUE(shown) << "a memory is missing at a time when it was there";
      ASSERT_EQ(shown->state, past.state);
      ASSERT_EQ(shown->revision, past.revision);
      ASSERT_EQ(shown->content.text, past.text);
    }
  }

  /// What was erased has no content in any past, nor in any row.
  void check_erased() {
    for (const base::Id& id : erased_) {
      const auto history = data.memories->history(space_of_.at(id), id);
      if (!history) continue;
      for (const Event& event : history->events) {
        const bool holds_none = event.kind == "forget" || event.kind == "supersede";
        ASSERT_TRUE(holds_none || !event.body) << event.kind;
      }
    }
  }

  void check_parity_now() {
    data.database().read([](storage::Transaction& transaction) {
      ASSERT_TRUE(check_parity(transaction, Digests::complete).holds());
    });
  }

  /// Until nothing of a space that was erased is left.
  void finish() {
    while (sweep_once() > 0) sweep();
    sweep();
  }

  std::size_t erased() const { return erased_.size(); }

  void check_fold() {
    data.database().read([](storage::Transaction& transaction) {
      ASSERT_EQ(testing::stored_fold(transaction), testing::plain_fold(transaction));
      ASSERT_TRUE(check_parity(transaction, Digests::complete).holds());
    });
  }

  std::size_t writes() const { return pasts_.size(); }

  MemoryDatabase data;

 private:
  int pick(int below) { return std::uniform_int_distribution<int>(0, below - 1)(random_); }

  WriteContext somewhere() {
    space_ = pick(3) == 0 ? "office" : "home";
    return {.caller = {}, .space = space_};
  }
  base::Id any() {
    return ids_.empty() ? data.ids.next()
                        : ids_[static_cast<std::size_t>(pick(static_cast<int>(ids_.size())))];
  }
  std::optional<int> any_revision() {
    return pick(4) == 0 ? std::optional(1 + pick(3)) : std::nullopt;
  }
  std::string any_text() { return "text " + std::to_string(pick(30)); }
  std::optional<base::Time> any_time() {
    if (pick(3) != 0) return std::nullopt;
    return data.clock.now() + std::chrono::milliseconds(pick(40'000) - 5'000);
  }
  std::vector<std::string> any_tags() {
    std::vector<std::string> tags;
    for (int i = pick(3); i > 0; --i) tags.push_back("tag " + std::to_string(pick(6)));
    return tags;
  }
  Content any_content() {
    Content content = content_with(any_text());
    content.occurred_at = any_time();
    content.expires_at = any_time();
    content.tags = any_tags();
    for (int i = pick(3); i > 0; --i) {
      const base::Id id = any();
      const auto& named = content.supersedes;
      if (std::find(named.begin(), named.end(), id) == named.end()) {
        content.supersedes.push_back(id);
      }
    }
    return content;
  }
  Patch any_patch() {
    Patch patch{.importance = 0.25};
    if (pick(2) == 0) patch.text = any_text();
    if (pick(3) == 0) patch.tags = any_tags();
    if (pick(3) == 0) patch.expires_at = any_time();
    if (pick(3) == 0) patch.occurred_at = any_time();
    return patch;
  }

  void remember(int count) {
    std::vector<Content> contents;
    for (int i = 0; i < count; ++i) contents.push_back(any_content());
    const auto on_duplicate = pick(2) == 0 ? OnDuplicate::add : OnDuplicate::return_existing;
    const auto outcome = data.memories->remember(somewhere(), contents, on_duplicate);
    if (!outcome) return;
    for (const auto& [memory, duplicate] : outcome->items) {
      if (!duplicate) {
        ids_.push_back(memory.id);
        space_of_[memory.id] = space_;
      }
      record(memory);
      for (const base::Id& older : memory.content.supersedes) record_now(older);
    }
  }
  void note(const Outcome<Written>& outcome) {
    if (outcome) record(outcome->memory);
  }
  void erase() {
    const base::Id id = any();
    const auto outcome = data.memories->erase(somewhere(), id, any_revision());
    if (!outcome) return;
    EXPECT_EQ(outcome->memory.state, State::erased);
    erased_.insert(id);
  }
  void erase_space() {
    const WriteContext context = somewhere();
    if (!data.memories->erase_space(context, context.space)) return;
    for (const auto& [id, space] : space_of_) {
      if (space == context.space) erased_.insert(id);
    }
    std::erase_if(ids_, [this](const base::Id& id) { return erased_.contains(id); });
  }
  void wait_until_forgotten_is_erased() {
    if (pick(4) != 0) return sweep();
    data.clock.advance(std::chrono::days(31));
    sweep();
  }
  void sweep() {
    sweep_once();
    for (const base::Id& id : ids_) {
      if (data.memories->show(space_of_.at(id), id)->state == State::erased) {
        erased_.insert(id);
      } else {
        record_now(id);
      }
    }
  }
  int sweep_once() { return Sweeper({data.database(), data.index, data.clock}).sweep(3); }
  void record_now(const base::Id& id) {
    const auto memory = data.memories->show(space_of_.at(id), id);
    ASSERT_TRUE(memory);
    record(*memory);
  }
  /// Of what happened to a memory in one millisecond only the last can be asked for.
  void record(const Memory& memory) {
    const base::Time now = data.clock.now();
    std::erase_if(pasts_,
                  [&](const Past& past) { return past.id == memory.id && past.time == now; });
    pasts_.push_back({now, memory.id, memory.state, memory.revision, memory.content.text});
  }

  std::mt19937 random_;
  std::string space_;
  std::vector<base::Id> ids_;
  std::map<base::Id, std::string> space_of_;
  std::set<base::Id> erased_;
  std::vector<Past> pasts_;
};

class WalkTest : public ::testing::TestWithParam<unsigned> {};

TEST_P(WalkTest, KeepsTheFoldAndEveryPast) {
  Walk walk(GetParam());

  for (int i = 0; i < 150; ++i) {
    walk.step();
    walk.check_parity_now();
  }

  walk.finish();
  walk.check_fold();
  testing::expect_tags_as_bodies_say(walk.data);
  walk.check_pasts();
  walk.check_erased();
  EXPECT_GT(walk.erased(), 0U);
  EXPECT_GT(walk.writes(), 50U);
}

INSTANTIATE_TEST_SUITE_P(Seeds, WalkTest, ::testing::Range(1U, 25U));

}  // namespace
}  // namespace theseus::memory
