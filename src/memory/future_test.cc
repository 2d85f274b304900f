// Data that a newer program has written to: what it added is left alone, what it erased is gone.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "memory/journal.h"
#include "memory/sweeper.h"
#include "memory/testing/memory_database.h"

namespace theseus::memory {
namespace {

using testing::content_with;
using testing::in_home;
using ::testing::IsEmpty;
using testing::MemoryDatabase;

class FutureTest : public ::testing::Test {
 protected:
  /// Erases as a newer program would: bodies empty, the fold as schema.md says, a journal row.
  void erase(const Memory& memory) {
    const auto seq = data.number("SELECT max(seq) FROM journal") + 1;
    data.execute(
        "UPDATE bodies SET body = NULL WHERE seq IN (SELECT seq FROM journal WHERE memory = $1 AND "
        "kind IN ('remember', 'revise'))",
        {memory.id});
    data.execute(
        "UPDATE memories SET state = 'erased', erased_at = $2, text_hash = NULL, occurred_at = "
        "NULL, expires_at = NULL, forgotten_at = NULL, restorable_until = NULL, due = NULL WHERE "
        "id = $1",
        {memory.id, data.clock.now()});
    insert_row(seq, "erase", memory.id);
  }
  void insert_row(std::int64_t seq, std::string_view kind, std::optional<base::Id> memory) {
    data.execute("INSERT INTO journal (seq, time, kind, space, memory) VALUES ($1, $2, $3, 1, $4)",
                 {seq, data.clock.now(), kind, memory});
  }

  MemoryDatabase data;
};

TEST_F(FutureTest, AnErasedMemoryHasIdsAndTimesButNoContent) {
  const Memory memory = data.remember("tea");
  erase(memory);

  const Memory erased = data.show(memory.id);

  EXPECT_EQ(erased.state, State::erased);
  EXPECT_EQ(erased.content, Content{});
  EXPECT_EQ(erased.created_at, memory.created_at);
  EXPECT_EQ(erased.erased_at, data.clock.now());
}

TEST_F(FutureTest, AnErasedMemoryIsErasedInEveryPast) {
  const Memory memory = data.remember("tea");
  ASSERT_TRUE(data.memories->revise(in_home(), memory.id, {.text = "milk"}, std::nullopt));
  const base::Time before = data.clock.now();
  data.clock.advance(std::chrono::seconds(1));
  erase(memory);

  for (const At& at : {At(1), At(2), At(before), At(data.clock.now())}) {
    EXPECT_EQ(data.show(memory.id, at).state, State::erased);
    EXPECT_EQ(data.show(memory.id, at).content.text, "");
    EXPECT_EQ(data.show(memory.id, at).erased_at, data.clock.now());
  }
}

TEST_F(FutureTest, AnErasedMemoryKeepsItsHistoryWithoutBodies) {
  const Memory memory = data.remember("tea");
  ASSERT_TRUE(data.memories->forget(in_home(), memory.id, std::nullopt));
  erase(memory);

  const auto events = data.memories->history("home", memory.id).value().events;

  ASSERT_EQ(events.size(), 3U);
  EXPECT_EQ(events[0].body, std::nullopt);
  EXPECT_TRUE(events[1].body) << "the body of a forget holds no content";
  EXPECT_EQ(events[2].kind, "erase");
}

TEST_F(FutureTest, AnErasedMemoryIsNoDuplicateAndInNoList) {
  const Memory memory = data.remember("tea");
  erase(memory);

  const auto again =
      data.memories->remember(in_home(), {content_with("tea")}, OnDuplicate::return_existing);

  ASSERT_TRUE(again);
  EXPECT_FALSE(again->items.front().duplicate);
  EXPECT_EQ(data.memories->list("home", {})->memories.size(), 1U);
  EXPECT_EQ(data.memories->list("home", {.states = {State::erased}})->memories.size(), 1U);
}

TEST_F(FutureTest, AnEmptiedBodyIsErasedWhateverTheRowSays) {
  const Memory memory = data.remember("tea");
  data.execute("UPDATE bodies SET body = NULL WHERE seq = 2");

  const auto again =
      data.memories->remember(in_home(), {content_with("tea")}, OnDuplicate::return_existing);
  const auto revised = data.memories->revise(in_home(), memory.id, {.text = "a"}, std::nullopt);

  EXPECT_EQ(data.show(memory.id).state, State::erased);
  EXPECT_FALSE(again->items.front().duplicate);
  EXPECT_EQ(revised.error().reason, Refused::Reason::not_live);
}

TEST_F(FutureTest, KindsThatAreNotKnownAreSteppedOver) {
  const Memory memory = data.remember("tea");
  insert_row(3, "dream", memory.id);
  insert_row(4, "moon", std::nullopt);

  EXPECT_EQ(data.show(memory.id, data.clock.now()).content.text, "tea");
  EXPECT_EQ(data.memories->history("home", memory.id)->events.size(), 2U);
  EXPECT_EQ(data.remember("milk").seq, 5);
}

TEST_F(FutureTest, AnImportedRowSaysWhenItsEventWas) {
  const Memory memory = data.remember("tea");
  data.execute("UPDATE bodies SET body = $1 WHERE seq = 2",
               {R"({"text":"tea","at":"2020-01-01T00:00:00Z"})"});

  EXPECT_EQ(data.show(memory.id, 1).created_at, base::parse_time("2020-01-01T00:00:00Z"));
}

TEST_F(FutureTest, TablesColumnsAndTriggersOfOthersAreNoFault) {
  data.execute("CREATE TABLE queue_2 (number INTEGER PRIMARY KEY, key INTEGER NOT NULL)");
  data.execute("ALTER TABLE keys ADD COLUMN colour TEXT");
  data.execute("ALTER TABLE spaces ADD COLUMN colour TEXT");
  data.execute(
      "CREATE TRIGGER carry_2_new AFTER INSERT ON journal BEGIN INSERT INTO queue_2 (key) VALUES "
      "(NEW.seq); END");

  const Memory memory = data.remember("tea");
  ASSERT_TRUE(data.memories->forget(in_home(), memory.id, std::nullopt));

  EXPECT_EQ(data.number("SELECT count(*) FROM queue_2"), 3);
}

TEST_F(FutureTest, AStateThatIsNotKnownIsShownAndInNoList) {
  const Memory memory = data.remember("tea");
  data.execute("UPDATE memories SET state = 'dreaming'");

  EXPECT_EQ(data.show(memory.id).state, State::unknown);
  EXPECT_EQ(data.show(memory.id).content.text, "tea");
  EXPECT_THAT(data.memories->list("home", {})->memories, IsEmpty());
}

TEST_F(FutureTest, AMemoryInAStateThatIsNotKnownIsLeftAlone) {
  const Memory memory = data.remember("tea");
  data.execute("UPDATE memories SET state = 'dreaming'");
  Content newer = content_with("milk");
  newer.supersedes = {memory.id};

  const auto revised = data.memories->revise(in_home(), memory.id, {.text = "a"}, std::nullopt);
  const auto forgotten = data.memories->forget(in_home(), memory.id, std::nullopt);
  const auto restored = data.memories->restore(in_home(), memory.id);
  const auto superseded = data.memories->remember(in_home(), {newer}, OnDuplicate::return_existing);

  EXPECT_EQ(revised.error().reason, Refused::Reason::not_live);
  EXPECT_EQ(forgotten.error().reason, Refused::Reason::not_live);
  EXPECT_EQ(restored.error().reason, Refused::Reason::not_live);
  EXPECT_EQ(superseded.error().reason, Refused::Reason::invalid_field);
  EXPECT_EQ(data.number("SELECT max(seq) FROM journal"), 2);
}

TEST_F(FutureTest, AStateThatIsNotKnownDoesNotStopTheSweeper) {
  Content tea = content_with("tea");
  tea.expires_at = data.clock.now() + std::chrono::seconds(1);
  const Memory dreaming = data.remember(tea);
  tea.text = "milk";
  const Memory expiring = data.remember(tea);
  data.execute("UPDATE memories SET state = 'dreaming' WHERE id = $1", {dreaming.id});
  data.clock.advance(std::chrono::seconds(1));

  EXPECT_EQ(Sweeper({data.database(), data.index, data.clock}).sweep(), 1);

  EXPECT_EQ(data.show(dreaming.id).state, State::unknown);
  EXPECT_EQ(data.show(expiring.id).state, State::forgotten);
}

}  // namespace
}  // namespace theseus::memory
