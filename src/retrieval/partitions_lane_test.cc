#include <gmock/gmock.h>

#include <array>
#include <string>
#include <string_view>

#include "retrieval/testing/partitions_fixture.h"

namespace theseus::retrieval {
namespace {

using ::testing::HasSubstr;
using testing::IndexedMemories;
using ::testing::Not;
using testing::Texts;
using testing::texts_of;

/// Where the vectors come from: this model's lane, another's, or none.
class PartitionsOnALane : public testing::PartitionsTest {};

TEST_F(PartitionsOnALane, AnswerFromWordsAndSaySoWhereTheVectorsAreAnotherModels) {
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

TEST_F(PartitionsOnALane, AreWholeWithoutAnEmbedderByChoice) {
  IndexedMemories plain(folder.path(), clock, {});
  plain.remember("a violin in the hall");

  const Recalled recalled = plain.recall("violin");

  EXPECT_EQ(recalled.hits.size(), 1U);
  EXPECT_TRUE(recalled.degraded.empty());
}

TEST_F(PartitionsOnALane, EmbedAndStoreTextsThatLackVectors) {
  IndexedMemories plain(folder.path(), clock, {});
  plain.remember("a violin in the hall");
  plain.remember("a boat on the lake");
  ASSERT_EQ(memories.number("SELECT count(*) FROM vectors"), 0);

  const Recalled recalled = memories.recall({.query = "violin", .mode = Mode::vector});

  ASSERT_FALSE(recalled.hits.empty());
  EXPECT_EQ(recalled.hits.front().memory.content.text, "a violin in the hall");
  memories.wait_until("SELECT count(*) = 2 FROM vectors");
}

TEST_F(PartitionsOnALane, EmbedTextsThatLackVectorsWhereNothingMayBeWritten) {
  IndexedMemories plain(folder.path(), clock, {});
  plain.remember("a violin in the hall");
  IndexedMemories reader(folder.path(), clock,
                         {.embedder = &embedder, .access = storage::Access::read_only});

  EXPECT_EQ(reader.recall({.query = "violin", .mode = Mode::vector}).hits.size(), 1U);
  EXPECT_EQ(memories.number("SELECT count(*) FROM vectors"), 0);
}

/// Loads more spaces than are loaded at a time: when the last is there, what a worker did behind
/// the load of an earlier one has ended.
class PartitionsStoringVectors : public testing::PartitionsTest {
 protected:
  PartitionsStoringVectors() {
    IndexedMemories plain(folder.path(), clock, {});
    for (const std::string_view space : kSpaces) plain.remember("a violin in the hall", space);
  }

  std::string log_of_loads(storage::Access access) {
    ::testing::internal::CaptureStderr();
    base::Log log(base::LogForm::logfmt);
    IndexedMemories loading(folder.path(), clock,
                            {.embedder = &embedder, .access = access, .log = &log});
    for (const std::string_view space : kSpaces) {
      EXPECT_EQ(loading.recall({.query = "violin", .mode = Mode::vector}, space).hits.size(), 1U);
    }
    return ::testing::internal::GetCapturedStderr();
  }

 private:
  static constexpr std::array<std::string_view, 4> kSpaces = {"one", "two", "three", "four"};
};

TEST_F(PartitionsStoringVectors, SayNothingWhereTheDataMayOnlyBeRead) {
  EXPECT_EQ(log_of_loads(storage::Access::read_only), "");
  EXPECT_EQ(memories.number("SELECT count(*) FROM vectors"), 0);
}

TEST_F(PartitionsStoringVectors, SayWhyStorageRefusedThemAndThatTheSpaceIsServed) {
  memories.execute(
      "CREATE TRIGGER no_room BEFORE INSERT ON vectors BEGIN SELECT RAISE(ABORT, 'no room'); END");

  const std::string lines = log_of_loads(storage::Access::read_write);

  EXPECT_THAT(lines, HasSubstr("level=warning event=vectors_not_stored space="));
  EXPECT_THAT(lines, HasSubstr("no room"));
  EXPECT_THAT(lines, Not(HasSubstr("partition_load_failed")));
}

}  // namespace
}  // namespace theseus::retrieval
