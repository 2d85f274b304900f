#include <gtest/gtest.h>

#include "memory/testing/memory_database.h"

namespace theseus::memory {
namespace {

using testing::content_with;
using testing::in_home;
using testing::MemoryDatabase;

class ReviseTest : public ::testing::Test {
 protected:
  Outcome<Written> revise(const base::Id& id, const Patch& patch,
                          std::optional<int> expected = std::nullopt) {
    return data.memories->revise(in_home(), id, patch, expected);
  }

  MemoryDatabase data;
};

const Patch kNewText{.text = "green tea"};

TEST_F(ReviseTest, ChangesOnlyTheFieldsGiven) {
  Content content = content_with("tea");
  content.tags = {"hot"};
  content.metadata = R"({"cups":2})";
  const Memory memory = data.remember(content);
  data.clock.advance(std::chrono::seconds(1));

  const auto revised = revise(memory.id, {.importance = 0.75});

  ASSERT_TRUE(revised);
  content.importance = 0.75;
  EXPECT_EQ(revised->memory.content, content);
  EXPECT_EQ(revised->memory.revision, 2);
  EXPECT_EQ(revised->memory.revised_at, data.clock.now());
  EXPECT_EQ(revised->memory.created_at, memory.created_at);
  EXPECT_EQ(revised->seq, 3);
}

TEST_F(ReviseTest, ClearsWhatIsClearedToTheDefaults) {
  Content content = content_with("tea");
  content.kind = "fact";
  content.tags = {"hot"};
  content.metadata = R"({"cups":2})";
  content.source.agent = "a";
  content.occurred_at = data.clock.now();
  content.expires_at = data.clock.now() + std::chrono::hours(1);
  const Memory memory = data.remember(content);

  const auto revised = revise(memory.id, {.kind = "note",
                                          .tags = std::vector<std::string>{},
                                          .metadata = "{}",
                                          .source = Source{},
                                          .occurred_at = std::optional<base::Time>(),
                                          .expires_at = std::optional<base::Time>()});

  ASSERT_TRUE(revised);
  EXPECT_EQ(revised->memory.content, content_with("tea"));
  EXPECT_EQ(data.rows("SELECT occurred_at, expires_at, due FROM memories", 3), "-|-|-\n");
}

TEST_F(ReviseTest, KeepsFieldsOfTheBodyThatItDoesNotKnow) {
  const Memory memory = data.remember("tea");
  data.execute("UPDATE bodies SET body = $1 WHERE seq = 2",
               {R"({"text":"tea","at":"2020-01-01T00:00:00Z","color":{"hue":[1,2]}})"});

  ASSERT_TRUE(revise(memory.id, kNewText));

  EXPECT_EQ(data.rows("SELECT body FROM bodies WHERE seq = 3", 1),
            R"({"color":{"hue":[1,2]},"text":"green tea"})"
            "\n");
}

TEST_F(ReviseTest, KeepsWhatItSupersedes) {
  const Memory older = data.remember("old");
  Content content = content_with("tea");
  content.supersedes = {older.id};
  const Memory memory = data.remember(content);

  const auto revised = revise(memory.id, kNewText);

  ASSERT_TRUE(revised);
  EXPECT_EQ(revised->memory.content.supersedes, std::vector{older.id});
}

TEST_F(ReviseTest, RenewsTheIndexedTextWhenTheTextChanged) {
  const Memory memory = data.remember("tea");

  ASSERT_TRUE(revise(memory.id, kNewText));

  EXPECT_EQ(data.rows("SELECT seq, text FROM texts", 2), "3|green tea\n");
}

TEST_F(ReviseTest, TakesTheIndexedTextAlongWhenTheTextIsTheSame) {
  const Memory memory = data.remember("tea");

  ASSERT_TRUE(revise(memory.id, {.text = "tea", .importance = 1.0}));
  ASSERT_TRUE(revise(memory.id, {.kind = "fact"}));

  EXPECT_EQ(data.rows("SELECT seq, text FROM texts", 2), "4|tea\n");
}

TEST_F(ReviseTest, MakesTheNewTextTheOneThatDuplicatesAreComparedWith) {
  const Memory memory = data.remember("tea");
  ASSERT_TRUE(revise(memory.id, kNewText));

  const auto old_text =
      data.memories->remember(in_home(), {content_with("tea")}, OnDuplicate::return_existing);
  const auto new_text =
      data.memories->remember(in_home(), {content_with("green tea")}, OnDuplicate::return_existing);

  ASSERT_TRUE(old_text && new_text);
  EXPECT_FALSE(old_text->items.front().duplicate);
  EXPECT_EQ(new_text->items.front().memory.id, memory.id);
}

TEST_F(ReviseTest, IsDoneWhenTheExpectedRevisionIsTheCurrentOne) {
  const Memory memory = data.remember("tea");

  EXPECT_TRUE(revise(memory.id, kNewText, 1));
  EXPECT_TRUE(revise(memory.id, kNewText, 2));
}

TEST_F(ReviseTest, IsRefusedWhenAnotherRevisionWasFirst) {
  const Memory memory = data.remember("tea");
  ASSERT_TRUE(revise(memory.id, kNewText));

  const auto refused = revise(memory.id, {.kind = "fact"}, 1);

  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().reason, Refused::Reason::revision_conflict);
  EXPECT_EQ(data.show(memory.id).revision, 2);
  EXPECT_EQ(data.number("SELECT count(*) FROM journal"), 3);
}

TEST_F(ReviseTest, LeavesASupersededMemorySuperseded) {
  const Memory memory = data.remember("tea");
  Content newer = content_with("milk");
  newer.supersedes = {memory.id};
  data.remember(newer);

  const auto revised = revise(memory.id, kNewText);

  ASSERT_TRUE(revised);
  EXPECT_EQ(revised->memory.state, State::superseded);
  EXPECT_EQ(data.rows("SELECT live, superseded FROM spaces", 2), "1|1\n");
}

TEST_F(ReviseTest, IsRefusedForWhatIsForgotten) {
  const Memory memory = data.remember("tea");
  ASSERT_TRUE(data.memories->forget(in_home(), memory.id, std::nullopt));

  const auto refused = revise(memory.id, kNewText, 7);

  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().reason, Refused::Reason::not_live);
}

TEST_F(ReviseTest, IsRefusedForWhatIsErased) {
  const Memory memory = data.remember("tea");
  data.execute("UPDATE bodies SET body = NULL WHERE seq = 2");
  data.execute("UPDATE memories SET state = 'erased'");

  const auto refused = revise(memory.id, kNewText);

  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().reason, Refused::Reason::not_live);
}

TEST_F(ReviseTest, KnowsNoMemoryOfAnotherSpace) {
  data.remember("tea");
  const Memory foreign = data.remember("tea", "office");

  const auto refused = revise(foreign.id, kNewText);

  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().reason, Refused::Reason::not_found);
}

TEST_F(ReviseTest, KnowsNoMemoryThatWasNeverMade) {
  data.remember("tea");

  const auto refused = revise(data.ids.next(), kNewText);

  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().reason, Refused::Reason::not_found);
}

TEST_F(ReviseTest, MakesNoSpace) {
  const auto refused = revise(data.ids.next(), kNewText);

  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().reason, Refused::Reason::not_found);
  EXPECT_EQ(data.number("SELECT count(*) FROM spaces"), 0);
}

}  // namespace
}  // namespace theseus::memory
