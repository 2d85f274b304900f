#include "retrieval/partitions.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "retrieval/testing/indexed_memories.h"

namespace theseus::retrieval {
namespace {

using memory::Content;
using testing::content_with;
using testing::IndexedMemories;
using testing::texts_of;
using Texts = std::vector<std::string>;

class PartitionsTest : public ::testing::Test {
 protected:
  tests::TemporaryFolder folder;
  testing::StandingClock clock;
  testing::WordEmbedder embedder;
  IndexedMemories memories{folder.path(), clock, {.embedder = &embedder}};
};

TEST_F(PartitionsTest, FindAnAcknowledgedMemoryInTheVeryNextRecall) {
  memories.remember("the violin stands in the hall");
  memories.recall("violin");

  const auto written = memories.remember("the second violin was sold");

  const Recalled recalled = memories.recall("sold violin");
  ASSERT_EQ(recalled.hits.size(), 2U);
  EXPECT_EQ(recalled.hits.front().memory.id, written.id);
  EXPECT_EQ(recalled.seq, written.seq);
}

TEST_F(PartitionsTest, RefuseASpaceThatIsNotThere) {
  const auto outcome = memories.partitions().recall("nowhere", {.query = "anything"});

  ASSERT_TRUE(std::holds_alternative<memory::Refused>(outcome));
  EXPECT_EQ(std::get<memory::Refused>(outcome).reason, memory::Refused::Reason::not_found);
}

TEST_F(PartitionsTest, AnswerEachSpaceByItself) {
  memories.remember("a violin at home");
  memories.remember("a violin at work", "work");

  EXPECT_EQ(texts_of(memories.recall("violin", "work")), Texts{"a violin at work"});
}

TEST_F(PartitionsTest, FindARevisedTextByItsNewWordsAlone) {
  const auto memory = memories.remember("the meeting is on Monday");
  memories.recall("meeting");

  memory::Patch patch;
  patch.text = "lunch takes place on Friday";
  memories.revise(memory.id, patch);

  EXPECT_EQ(texts_of(memories.recall({.query = "Friday", .mode = Mode::keyword})),
            Texts{"lunch takes place on Friday"});
  EXPECT_TRUE(memories.recall({.query = "Monday", .mode = Mode::keyword}).hits.empty());
}

TEST_F(PartitionsTest, LoseAForgottenMemoryAndFindItRestored) {
  const auto memory = memories.remember("where the spare key lies");
  memories.recall("key");

  memories.forget(memory.id);
  EXPECT_TRUE(memories.recall("key").hits.empty());

  memories.restore(memory.id);
  EXPECT_EQ(memories.recall("key").hits.size(), 1U);
}

TEST_F(PartitionsTest, LoseAMemoryAtItsExpiryWithoutAnyWrite) {
  Content content = content_with("a voucher for the bakery");
  content.expires_at = clock.now() + std::chrono::minutes(5);
  memories.remember(content);
  EXPECT_EQ(memories.recall("voucher").hits.size(), 1U);

  clock.advance(std::chrono::minutes(5));

  EXPECT_TRUE(memories.recall("voucher").hits.empty());
}

TEST_F(PartitionsTest, RankWhatSupersededAFactAboveIt) {
  const auto older = memories.remember("Ada lives in Berlin");
  Content newer = content_with("she moved to Lisbon");
  newer.supersedes = {older.id};
  memories.remember(newer);

  EXPECT_FALSE(std::ranges::count(texts_of(memories.recall("Berlin")), "Ada lives in Berlin"));
  EXPECT_EQ(texts_of(memories.recall(
                {.query = "Berlin", .mode = Mode::keyword, .include_superseded = true})),
            (Texts{"she moved to Lisbon", "Ada lives in Berlin"}));
}

TEST_F(PartitionsTest, BreakTiesById) {
  std::vector<base::Id> ids;
  for (int i = 0; i < 5; ++i) ids.push_back(memories.remember("the same words").id);

  const Recalled recalled = memories.recall("same words");

  std::vector<base::Id> found;
  for (const Hit& hit : recalled.hits) found.push_back(hit.memory.id);
  EXPECT_EQ(found, ids);
}

TEST_F(PartitionsTest, ApplyEachFilterBeforeTheCut) {
  for (int i = 0; i < 50; ++i) memories.remember("violin lesson number " + std::to_string(i));
  Content wanted = content_with("a violin among many other things in a longer sentence");
  wanted.kind = "fact";
  wanted.tags = {"red", "blue"};
  wanted.source = {.agent = "planner", .session = "s1", .speaker = "Ada", .uri = {}};
  wanted.metadata = R"({"place":"home","floor":2})";
  wanted.occurred_at = clock.now() - std::chrono::hours(5);
  memories.remember(wanted);
  std::vector<memory::Filter> filters(8);
  filters[0].kind = "fact";
  filters[1].tags_any = {"green", "blue"};
  filters[2].tags_all = {"blue", "red"};
  filters[3].agent = "planner";
  filters[4].session = "s1";
  filters[5].speaker = "Ada";
  filters[6].metadata = R"({"floor":2})";
  filters[7].occurred_from = clock.now() - std::chrono::hours(6);

  for (const memory::Filter& filter : filters) {
    EXPECT_EQ(texts_of(memories.recall({.query = "violin lesson", .limit = 3, .filter = filter})),
              Texts{wanted.text});
  }
}

TEST_F(PartitionsTest, FindNothingByAWordNobodyUses) {
  memories.remember("a violin");
  memory::Filter filter;
  filter.tags_all = {"unheard"};

  EXPECT_TRUE(memories.recall({.query = "violin", .filter = filter}).hits.empty());
}

TEST_F(PartitionsTest, ListWhatMatchesNewestFirstInPages) {
  std::vector<base::Id> ids;
  for (int i = 0; i < 5; ++i) {
    clock.advance(std::chrono::seconds(1));
    Content content = content_with("note " + std::to_string(i));
    content.kind = "fact";
    ids.push_back(memories.remember(content).id);
    memories.remember("of another kind " + std::to_string(i));
  }
  FilteredList query;
  query.filter.kind = "fact";
  query.page.limit = 3;

  const auto first = memories.list(query);
  ASSERT_EQ(first.memories.size(), 3U);
  EXPECT_TRUE(first.more);
  EXPECT_EQ(first.memories.front().id, ids[4]);

  query.page.before = {first.memories.back().created_at, first.memories.back().id};
  const auto second = memories.list(query);
  ASSERT_EQ(second.memories.size(), 2U);
  EXPECT_FALSE(second.more);
  EXPECT_EQ(second.memories.back().id, ids[0]);
}

TEST_F(PartitionsTest, MarkTheBestPassageOfALongText) {
  std::string text;
  for (int i = 0; i < 60; ++i) text += "Here is a sentence about nothing in particular. ";
  const std::size_t place = text.size();
  text += "The password of the greenhouse is marigold. ";
  for (int i = 0; i < 60; ++i) text += "And another one that says as little. ";
  memories.remember(text);

  const Recalled recalled = memories.recall("greenhouse password");

  ASSERT_EQ(recalled.hits.size(), 1U);
  EXPECT_LE(recalled.hits[0].start, place);
  EXPECT_GT(recalled.hits[0].end, place);
  EXPECT_LT(recalled.hits[0].end - recalled.hits[0].start, text.size());
}

TEST_F(PartitionsTest, SeeWhatAnotherProcessWrote) {
  IndexedMemories other(folder.path(), clock, {.embedder = &embedder});
  memories.remember("written here: violin");
  memories.recall("violin");
  other.recall("violin");

  other.remember("written there: violin");

  EXPECT_EQ(memories.recall("violin").hits.size(), 2U);
  memories.forget(memories.recall("here").hits.front().memory.id);
  EXPECT_EQ(texts_of(other.recall("violin")), Texts{"written there: violin"});
}

TEST_F(PartitionsTest, ReadAMemoryAgainForARowOfAKindTheyDoNotKnow) {
  const auto memory = memories.remember("what a newer program erases");
  memories.remember("what stays");
  memories.recall("newer program");
  const auto head = memories.number("SELECT max(seq) FROM journal");

  memories.execute("UPDATE bodies SET body = NULL WHERE seq = $1", {memory.seq});
  memories.execute("UPDATE memories SET state = 'erased' WHERE id = $1", {memory.id});
  memories.execute(
      "INSERT INTO journal (seq, time, kind, space, memory) VALUES ($1, 1, 'obliterate', 1, $2)",
      {head + 1, memory.id});

  const Recalled recalled = memories.recall("newer program");
  EXPECT_EQ(texts_of(recalled), Texts{"what stays"});
  EXPECT_EQ(recalled.seq, head + 1);
}

TEST_F(PartitionsTest, LoseAMemoryWhoseStateTheyDoNotKnow) {
  const auto memory = memories.remember("what a newer program puts away");
  memories.remember("what stays");
  memories.recall("newer program");
  const auto head = memories.number("SELECT max(seq) FROM journal");

  memories.execute("UPDATE memories SET state = 'archived' WHERE id = $1", {memory.id});
  memories.execute(
      "INSERT INTO journal (seq, time, kind, space, memory) VALUES ($1, 1, 'archive', 1, $2)",
      {head + 1, memory.id});

  EXPECT_EQ(texts_of(memories.recall("newer program")), Texts{"what stays"});
  EXPECT_EQ(texts_of(testing::answer_of<Recalled>(
                memories.fresh_partitions()->recall("home", {.query = "newer program"}))),
            Texts{"what stays"});
}

TEST_F(PartitionsTest, LoseAMemoryThatANewerProgramMovedToAnotherSpace) {
  const auto memory = memories.remember("what moves");
  memories.remember("what stays");
  memories.remember("what is there", "away");
  memories.recall("what moves");
  memories.recall("what moves", "away");
  const auto head = memories.number("SELECT max(seq) FROM journal");

  memories.execute("UPDATE memories SET space = 2 WHERE id = $1", {memory.id});
  memories.execute(
      "INSERT INTO journal (seq, time, kind, space, memory) VALUES ($1, 1, 'move', 2, $2)",
      {head + 1, memory.id});

  EXPECT_EQ(texts_of(memories.recall("moves stays")), Texts{"what stays"});
  EXPECT_EQ(texts_of(memories.recall("moves", "away")).front(), "what moves");
}

TEST_F(PartitionsTest, StepOverARowThatNamesNoMemory) {
  memories.remember("what stays");
  memories.recall("stays");
  const auto head = memories.number("SELECT max(seq) FROM journal");

  memories.execute("INSERT INTO journal (seq, time, kind, space) VALUES ($1, 1, 'tag', 1)",
                   {head + 1});

  EXPECT_EQ(memories.recall("stays").seq, head + 1);
}

TEST_F(PartitionsTest, LetGoOfASpaceThatWasErased) {
  memories.remember("what goes");
  memories.recall("goes");
  const auto head = memories.number("SELECT max(seq) FROM journal");

  memories.execute("UPDATE spaces SET name = NULL, hash = NULL, erased_at = 1 WHERE number = 1");
  memories.execute("INSERT INTO journal (seq, time, kind, space) VALUES ($1, 1, 'erase_space', 1)",
                   {head + 1});

  EXPECT_TRUE(std::holds_alternative<memory::Refused>(
      memories.partitions().recall("home", {.query = "goes"})));
}

TEST_F(PartitionsTest, LetTheLeastRecentlyUsedGoBeyondTheBudget) {
  IndexedMemories small(folder.path(), clock,
                        {.embedder = &embedder, .settings = {.memory_budget_bytes = 1}});
  small.remember("a violin", "one");
  small.remember("a violin", "two");

  small.recall("violin", "one");
  small.recall("violin", "two");

  EXPECT_EQ(small.partitions().figures().loaded, 1);
  EXPECT_EQ(small.partitions().figures().evictions, 1);
  EXPECT_EQ(small.recall("violin", "one").hits.size(), 1U);
}

TEST_F(PartitionsTest, SaySoWhenALoadTakesLongerThanTheirPatience) {
  memories.remember("a violin");
  IndexedMemories hasty(
      folder.path(), clock,
      {.embedder = &embedder, .settings = {.patience = std::chrono::seconds(-1)}});

  const auto outcome = hasty.partitions().recall("home", {.query = "violin"});

  EXPECT_TRUE(std::holds_alternative<Loading>(outcome));
}

TEST_F(PartitionsTest, AnswerFromWordsAndSaySoWhereTheVectorsAreAnotherModels) {
  memories.remember("a violin in the hall");
  const testing::WordEmbedder other_model(2);
  IndexedMemories other(folder.path(), clock, {.embedder = &other_model});

  const Recalled recalled = other.recall({.query = "violin", .mode = Mode::vector});

  EXPECT_EQ(texts_of(recalled), Texts{"a violin in the hall"});
  EXPECT_EQ(recalled.degraded, Texts{"vector"});
  other.remember("a cello in the hall");
  EXPECT_EQ(texts_of(other.recall("cello")), Texts{"a cello in the hall"});
  EXPECT_EQ(memories.number("SELECT count(*) FROM vectors"), 1);
}

TEST_F(PartitionsTest, AreWholeWithoutAnEmbedderByChoice) {
  IndexedMemories plain(folder.path(), clock, {});
  plain.remember("a violin in the hall");

  const Recalled recalled = plain.recall("violin");

  EXPECT_EQ(recalled.hits.size(), 1U);
  EXPECT_TRUE(recalled.degraded.empty());
}

TEST_F(PartitionsTest, EmbedAndStoreTextsThatLackVectors) {
  IndexedMemories plain(folder.path(), clock, {});
  plain.remember("a violin in the hall");
  plain.remember("a boat on the lake");
  ASSERT_EQ(memories.number("SELECT count(*) FROM vectors"), 0);

  const Recalled recalled = memories.recall({.query = "violin", .mode = Mode::vector});

  ASSERT_FALSE(recalled.hits.empty());
  EXPECT_EQ(recalled.hits.front().memory.content.text, "a violin in the hall");
  memories.wait_until("SELECT count(*) = 2 FROM vectors");
}

TEST_F(PartitionsTest, EmbedTextsThatLackVectorsWhereNothingMayBeWritten) {
  IndexedMemories plain(folder.path(), clock, {});
  plain.remember("a violin in the hall");
  IndexedMemories reader(folder.path(), clock,
                         {.embedder = &embedder, .access = storage::Access::read_only});

  EXPECT_EQ(reader.recall({.query = "violin", .mode = Mode::vector}).hits.size(), 1U);
  EXPECT_EQ(memories.number("SELECT count(*) FROM vectors"), 0);
}

TEST_F(PartitionsTest, AnswerAlikeAfterSoManyRevisionsThatTheyNumberAnew) {
  const auto memory = memories.remember(testing::said("s", "Ada", 1, "a violin in the hall"));
  memories.remember(testing::said("s", "Bob", 2, "it was the cello"));
  memories.recall("violin");

  memory::Patch patch;
  for (int i = 0; i < 1100; ++i) {
    patch.importance = i % 2 == 0 ? 0.2 : 0.8;
    memories.revise(memory.id, patch);
  }

  const Recalled kept = memories.recall("who has a violin, Ada?");
  const auto fresh = memories.fresh_partitions();
  const auto anew =
      testing::answer_of<Recalled>(fresh->recall("home", {.query = "who has a violin, Ada?"}));
  ASSERT_EQ(kept.hits.size(), anew.hits.size());
  EXPECT_EQ(texts_of(kept), texts_of(anew));
  EXPECT_EQ(kept.hits.front().score, anew.hits.front().score);
}

}  // namespace
}  // namespace theseus::retrieval
