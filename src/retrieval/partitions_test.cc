#include "retrieval/partitions.h"

#include <algorithm>
#include <string>
#include <vector>

#include "retrieval/testing/partitions_fixture.h"

namespace theseus::retrieval {
namespace {

using memory::Content;
using testing::content_with;
using testing::PartitionsTest;
using testing::Texts;
using testing::texts_of;

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

}  // namespace
}  // namespace theseus::retrieval
