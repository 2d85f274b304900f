#include <gtest/gtest.h>

#include "memory/testing/memory_database.h"

namespace theseus::memory {
namespace {

using testing::content_with;
using testing::in_home;
using testing::MemoryDatabase;

class ForgetTest : public ::testing::Test {
 protected:
  Outcome<Written> forget(const base::Id& id, std::optional<int> expected = std::nullopt) {
    return data.memories->forget(in_home(), id, expected);
  }
  Outcome<Written> restore(const base::Id& id) { return data.memories->restore(in_home(), id); }
  Memory superseded_memory() {
    const Memory older = data.remember("old");
    Content newer = content_with("new");
    newer.supersedes = {older.id};
    data.remember(newer);
    return older;
  }

  MemoryDatabase data;
};

TEST_F(ForgetTest, TakesAwayForThirtyDays) {
  const Memory memory = data.remember("tea");

  const auto forgotten = forget(memory.id);

  ASSERT_TRUE(forgotten);
  EXPECT_EQ(forgotten->memory.state, State::forgotten);
  EXPECT_EQ(forgotten->memory.forgotten_at, data.clock.now());
  EXPECT_EQ(forgotten->memory.restorable_until, data.clock.now() + std::chrono::days(30));
  EXPECT_EQ(forgotten->memory.content.text, "tea");
  EXPECT_EQ(forgotten->seq, 3);
  EXPECT_EQ(data.rows("SELECT live, forgotten FROM spaces", 2), "0|1\n");
  EXPECT_EQ(data.rows("SELECT body FROM bodies WHERE seq = 3", 1),
            "{\"restorable_until\":\"2027-02-14T08:00:00.000Z\"}\n");
}

TEST_F(ForgetTest, IsRefusedTheSecondTime) {
  const Memory memory = data.remember("tea");
  ASSERT_TRUE(forget(memory.id));

  const auto refused = forget(memory.id);

  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().reason, Refused::Reason::not_live);
}

TEST_F(ForgetTest, IsRefusedWhenAnotherRevisionWasFirst) {
  const Memory memory = data.remember("tea");

  const auto refused = forget(memory.id, 2);

  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().reason, Refused::Reason::revision_conflict);
  EXPECT_EQ(data.show(memory.id).state, State::live);
}

TEST_F(ForgetTest, KnowsNoMemoryThatWasNeverMade) {
  data.remember("tea");

  const auto refused = forget(data.ids.next());

  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().reason, Refused::Reason::not_found);
}

TEST_F(ForgetTest, DoesNotReviveTheOlderWhenTheNewerGoes) {
  const Memory older = superseded_memory();
  const Memory newer = data.show(*data.show(older.id).superseded_by);

  ASSERT_TRUE(forget(newer.id));

  EXPECT_EQ(data.show(older.id).state, State::superseded);
  EXPECT_EQ(data.show(older.id).superseded_by, newer.id);
}

TEST_F(ForgetTest, IsUndoneByRestore) {
  const Memory memory = data.remember("tea");
  ASSERT_TRUE(forget(memory.id));

  const auto restored = restore(memory.id);

  ASSERT_TRUE(restored);
  EXPECT_EQ(restored->memory.state, State::live);
  EXPECT_EQ(restored->memory.revision, 1);
  EXPECT_EQ(restored->memory.forgotten_at, std::nullopt);
  EXPECT_EQ(restored->memory.restorable_until, std::nullopt);
  EXPECT_EQ(data.rows("SELECT live, forgotten FROM spaces", 2), "1|0\n");
  EXPECT_EQ(data.number("SELECT count(*) FROM bodies WHERE seq = 4"), 0) << "restore has no body";
}

TEST_F(ForgetTest, IsUndoneToSupersededWhereItWas) {
  const Memory older = superseded_memory();
  ASSERT_TRUE(forget(older.id));
  EXPECT_EQ(data.rows("SELECT live, superseded, forgotten FROM spaces", 3), "1|0|1\n");

  const auto restored = restore(older.id);

  ASSERT_TRUE(restored);
  EXPECT_EQ(restored->memory.state, State::superseded);
  EXPECT_TRUE(restored->memory.superseded_by);
  EXPECT_EQ(data.rows("SELECT live, superseded, forgotten FROM spaces", 3), "1|1|0\n");
}

TEST_F(ForgetTest, IsUndoneEvenPastItsDayWhileNothingIsErased) {
  const Memory memory = data.remember("tea");
  ASSERT_TRUE(forget(memory.id));
  data.clock.advance(std::chrono::days(31));

  EXPECT_TRUE(restore(memory.id));
}

TEST_F(ForgetTest, IsUndoneWithoutTheExpiryThatHasPassed) {
  Content content = content_with("tea");
  content.expires_at = data.clock.now() + std::chrono::hours(1);
  const Memory memory = data.remember(content);
  ASSERT_TRUE(forget(memory.id));
  data.clock.advance(std::chrono::hours(1));

  const auto restored = restore(memory.id);

  ASSERT_TRUE(restored);
  EXPECT_EQ(restored->memory.content, content_with("tea"));
  EXPECT_EQ(restored->memory.revision, 2);
  EXPECT_EQ(restored->memory.state, State::live);
  EXPECT_EQ(restored->seq, 5);
  EXPECT_EQ(data.rows("SELECT kind, revision FROM journal WHERE seq > 3 ORDER BY seq", 2),
            "restore|-\nrevise|2\n");
  EXPECT_EQ(data.rows("SELECT seq, text FROM texts", 2), "5|tea\n");
  EXPECT_EQ(data.rows("SELECT expires_at, due FROM memories", 2), "-|-\n");
}

TEST_F(ForgetTest, IsNotUndoneOnAnotherRevisionThanTheOneExpected) {
  const Memory memory = data.remember("tea");
  ASSERT_TRUE(forget(memory.id));

  const auto refused = data.memories->restore(in_home(), memory.id, 2);

  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().reason, Refused::Reason::revision_conflict);
  EXPECT_EQ(data.show(memory.id).state, State::forgotten);
  EXPECT_TRUE(data.memories->restore(in_home(), memory.id, 1));
}

TEST_F(ForgetTest, IsForestalledByARestoreOfWhatHasExpired) {
  Content content = content_with("tea");
  content.expires_at = data.clock.now() + std::chrono::hours(1);
  const Memory memory = data.remember(content);
  data.clock.advance(std::chrono::hours(1));

  const auto restored = data.memories->restore(in_home(), memory.id);

  ASSERT_TRUE(restored);
  EXPECT_EQ(restored->memory.state, State::live);
  EXPECT_EQ(restored->memory.content.expires_at, std::nullopt);
  EXPECT_EQ(data.rows("SELECT kind, revision FROM journal WHERE seq > 2", 2), "revise|2\n");
  EXPECT_EQ(data.rows("SELECT live, forgotten FROM spaces", 2), "1|0\n");
}

TEST_F(ForgetTest, IsUndoneWithTheExpiryThatIsToCome) {
  Content content = content_with("tea");
  content.expires_at = data.clock.now() + std::chrono::hours(1);
  const Memory memory = data.remember(content);
  ASSERT_TRUE(forget(memory.id));

  const auto restored = restore(memory.id);

  ASSERT_TRUE(restored);
  EXPECT_EQ(restored->memory.content, content);
  EXPECT_EQ(data.number("SELECT due FROM memories"), base::to_milliseconds(*content.expires_at));
}

TEST_F(ForgetTest, IsNothingToUndoForWhatIsLive) {
  const Memory memory = data.remember("tea");

  const auto restored = restore(memory.id);

  ASSERT_TRUE(restored);
  EXPECT_EQ(restored->memory.state, State::live);
  EXPECT_EQ(restored->seq, 2);
  EXPECT_EQ(data.number("SELECT count(*) FROM journal"), 2);
}

TEST_F(ForgetTest, CannotBeUndoneOnceErased) {
  const Memory memory = data.remember("tea");
  ASSERT_TRUE(forget(memory.id));
  data.execute("UPDATE bodies SET body = NULL WHERE seq = 2");
  data.execute("UPDATE memories SET state = 'erased', restorable_until = NULL, due = NULL");

  const auto refused = restore(memory.id);

  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().reason, Refused::Reason::not_live);
}

TEST_F(ForgetTest, CannotBeUndoneInAnotherSpace) {
  data.remember("tea");
  const Memory foreign = data.remember("tea", "office");

  const auto refused = restore(foreign.id);

  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().reason, Refused::Reason::not_found);
}

}  // namespace
}  // namespace theseus::memory
