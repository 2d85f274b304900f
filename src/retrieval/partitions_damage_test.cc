#include <gmock/gmock.h>

#include <string>
#include <vector>

#include "retrieval/testing/partitions_fixture.h"

namespace theseus::retrieval {
namespace {

using memory::Content;
using testing::content_with;
using ::testing::HasSubstr;
using testing::IndexedMemories;
using testing::Texts;
using testing::texts_of;

/// Rows that a damaged disk, a foreign hand or a broken program left: each may cost what it holds,
/// and never the space around it.
class PartitionsOnDamagedRows : public testing::PartitionsTest {
 protected:
  /// Puts bytes that are no vector of this model into a chunk of the memory's body.
  void damage_vector(const memory::Memory& memory, int chunk = 0) {
    memories.execute("UPDATE vectors SET vector = x'0102' WHERE seq = $1 AND chunk = $2",
                     {memory.seq, chunk});
  }

  void damage_body(const memory::Memory& memory) {
    memories.execute("UPDATE bodies SET body = '{\"text\":\"the vio' WHERE seq = $1", {memory.seq});
  }

  static std::string two_chunks() {
    return "The violin stands in the hall." + std::string(1000, ' ') + "\n\n" +
           "The greenhouse has a leak." + std::string(1000, ' ') + "end";
  }
};

TEST_F(PartitionsOnDamagedRows, EmbedAnewATextWhoseVectorHasAnotherLength) {
  const auto memory = memories.remember("a violin in the hall");
  memories.remember("a boat on the lake");
  damage_vector(memory);

  const Recalled recalled = memories.recall({.query = "violin", .mode = Mode::vector});

  ASSERT_EQ(recalled.hits.size(), 2U);
  EXPECT_EQ(recalled.hits.front().memory.id, memory.id);
  EXPECT_EQ(memories.recall({.query = "violin", .mode = Mode::keyword}).hits.size(), 1U);
}

TEST_F(PartitionsOnDamagedRows, PutTheNewVectorInThePlaceOfTheDamagedOne) {
  const auto memory = memories.remember("a violin in the hall");
  const auto length = memories.number("SELECT length(vector) FROM vectors");
  damage_vector(memory);

  memories.recall("violin");

  memories.wait_until("SELECT count(*) FROM vectors WHERE length(vector) = " +
                      std::to_string(length));
  EXPECT_EQ(memories.number("SELECT count(*) FROM vectors"), 1);
}

TEST_F(PartitionsOnDamagedRows, EmbedTheWholeTextAnewWhenOneOfItsChunksIsDamaged) {
  const auto memory = memories.remember(two_chunks());
  const RecallQuery query{.query = "greenhouse leak", .mode = Mode::vector};
  const Recalled before = recall_anew(query);
  ASSERT_EQ(memories.number("SELECT count(*) FROM vectors"), 2);
  damage_vector(memory, 1);

  const Recalled after = recall_anew(query);

  ASSERT_EQ(after.hits.size(), 1U);
  EXPECT_EQ(after.hits[0].score, before.hits[0].score);
  EXPECT_EQ(after.hits[0].start, before.hits[0].start);
}

TEST_F(PartitionsOnDamagedRows, FollowTheJournalOverAVectorOfAnotherLength) {
  IndexedMemories other(folder.path(), clock, {.embedder = &embedder});
  memories.remember("a boat on the lake");
  memories.recall("boat");
  const auto memory = other.remember("a violin in the hall");
  damage_vector(memory);

  const Recalled recalled = memories.recall({.query = "violin", .mode = Mode::vector});

  ASSERT_EQ(recalled.hits.size(), 2U);
  EXPECT_EQ(recalled.hits.front().memory.id, memory.id);
}

TEST_F(PartitionsOnDamagedRows, LeaveOutABodyThatIsNotJsonAndAnswerFromTheRest) {
  damage_body(memories.remember("the violin is broken"));
  memories.remember("the violin is whole");

  EXPECT_EQ(texts_of(memories.recall("violin")), Texts{"the violin is whole"});
  EXPECT_EQ(memories.list({}).memories.size(), 1U);
  EXPECT_EQ(memories.partitions().figures().damaged, 1);
}

TEST_F(PartitionsOnDamagedRows, SayOnceALoadWhichMemoriesAreLeftOut) {
  ::testing::internal::CaptureStderr();
  base::Log log(base::LogForm::logfmt);
  IndexedMemories logging(folder.path(), clock, {.embedder = &embedder, .log = &log});
  const auto memory = logging.remember("the violin is broken");
  damage_body(memory);

  logging.recall("violin");
  logging.recall("violin");

  const std::string lines = ::testing::internal::GetCapturedStderr();
  EXPECT_THAT(lines, HasSubstr("level=warning event=memories_left_out space=1 count=1"));
  EXPECT_THAT(lines, HasSubstr(base::format_id(memory.id)));
  EXPECT_THAT(lines, HasSubstr("from a backup"));
  EXPECT_EQ(lines.find("memories_left_out"), lines.rfind("memories_left_out"));
}

TEST_F(PartitionsOnDamagedRows, FollowTheJournalOverABodyThatIsNotJson) {
  IndexedMemories other(folder.path(), clock, {.embedder = &embedder});
  const auto revised = memories.remember("the violin is here");
  memories.remember("the violin is whole");
  memories.recall("violin");
  other.revise(revised.id, {.text = "the violin is gone"});
  damage_body(other.memories().show("home", revised.id).value());

  EXPECT_EQ(texts_of(memories.recall("violin")), Texts{"the violin is whole"});
  EXPECT_EQ(memories.partitions().figures().damaged, 1);
}

TEST_F(PartitionsOnDamagedRows, HoldAMemoryAgainWhenItsRowIsMended) {
  const auto memory = memories.remember("the violin is broken");
  damage_body(memory);
  EXPECT_TRUE(memories.recall("violin").hits.empty());

  memories.execute("UPDATE bodies SET body = '{\"text\":\"the violin is mended\"}' WHERE seq = $1",
                   {memory.seq});
  memories.revise(memory.id, {.importance = 0.6});

  EXPECT_EQ(texts_of(memories.recall("violin")), Texts{"the violin is mended"});
  EXPECT_EQ(memories.partitions().figures().damaged, 0);
}

TEST_F(PartitionsOnDamagedRows, LeaveOutABodyThatWasDamagedBehindTheLoad) {
  const auto memory = memories.remember("violin violin");
  Content with_place = content_with("a violin among other things");
  with_place.metadata = R"({"place":"home"})";
  memories.remember(with_place);
  ASSERT_EQ(memories.recall("violin").hits.front().memory.id, memory.id);
  damage_body(memory);
  memory::Filter at_home;
  at_home.metadata = with_place.metadata;

  const Recalled recalled = memories.recall("violin");

  ASSERT_EQ(texts_of(recalled), Texts{with_place.text});
  EXPECT_EQ(recalled.hits[0].end, with_place.text.size());
  EXPECT_EQ(texts_of(memories.recall({.query = "violin", .filter = at_home})),
            Texts{with_place.text});
  EXPECT_EQ(memories.list({}).memories.size(), 1U);
}

TEST_F(PartitionsOnDamagedRows, FillAPageOfAListBehindWhatWasDamagedSinceTheLoad) {
  memories.remember("the oldest");
  std::vector<memory::Memory> newer;
  for (int i = 0; i < 3; ++i) {
    clock.advance(std::chrono::seconds(1));
    newer.push_back(memories.remember("a newer one " + std::to_string(i)));
  }
  memories.recall("oldest");
  for (const memory::Memory& memory : newer) damage_body(memory);
  FilteredList query;
  query.filter.kind = "note";
  query.page.limit = 2;

  const auto page = memories.list(query);

  ASSERT_EQ(page.memories.size(), 1U);
  EXPECT_EQ(page.memories[0].content.text, "the oldest");
  EXPECT_FALSE(page.more);
}

TEST_F(PartitionsOnDamagedRows, AnswerFromWordsWhereTheFingerprintOfTheLaneIsCut) {
  memories.remember("a violin in the hall");
  memories.execute("UPDATE lanes SET fingerprint = x'07'");

  const Recalled recalled = memories.recall("violin");

  EXPECT_EQ(texts_of(recalled), Texts{"a violin in the hall"});
  EXPECT_EQ(recalled.degraded, Texts{"vector"});
}

}  // namespace
}  // namespace theseus::retrieval
