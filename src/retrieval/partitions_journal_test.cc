#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

#include "retrieval/testing/partitions_fixture.h"

namespace theseus::retrieval {
namespace {

using testing::IndexedMemories;
using testing::Texts;
using testing::texts_of;

/// What other processes wrote, of this release and of those to come.
class PartitionsBehindTheJournal : public testing::PartitionsTest {
 protected:
  /// Appends a row as another program would, and gives its seq.
  std::int64_t append(std::string_view kind, std::int64_t space,
                      const std::optional<base::Id>& memory = {}) {
    const auto seq = memories.number("SELECT max(seq) FROM journal") + 1;
    memories.execute(
        "INSERT INTO journal (seq, time, kind, space, memory) VALUES ($1, 1, $2, $3, $4)",
        {seq, kind, space, memory});
    return seq;
  }
};

TEST_F(PartitionsBehindTheJournal, SeeWhatAnotherProcessWrote) {
  IndexedMemories other(folder.path(), clock, {.embedder = &embedder});
  memories.remember("written here: violin");
  memories.recall("violin");
  other.recall("violin");

  other.remember("written there: violin");

  EXPECT_EQ(memories.recall("violin").hits.size(), 2U);
  memories.forget(memories.recall("here").hits.front().memory.id);
  EXPECT_EQ(texts_of(other.recall("violin")), Texts{"written there: violin"});
}

TEST_F(PartitionsBehindTheJournal, ReadAMemoryAgainForARowOfAKindTheyDoNotKnow) {
  const auto memory = memories.remember("what a newer program erases");
  memories.remember("what stays");
  memories.recall("newer program");

  memories.execute("UPDATE bodies SET body = NULL WHERE seq = $1", {memory.seq});
  memories.execute("UPDATE memories SET state = 'erased' WHERE id = $1", {memory.id});
  const auto head = append("obliterate", 1, memory.id);

  const Recalled recalled = memories.recall("newer program");
  EXPECT_EQ(texts_of(recalled), Texts{"what stays"});
  EXPECT_EQ(recalled.seq, head);
}

TEST_F(PartitionsBehindTheJournal, LoseAMemoryWhoseStateTheyDoNotKnow) {
  const auto memory = memories.remember("what a newer program puts away");
  memories.remember("what stays");
  memories.recall("newer program");

  memories.execute("UPDATE memories SET state = 'archived' WHERE id = $1", {memory.id});
  append("archive", 1, memory.id);

  EXPECT_EQ(texts_of(memories.recall("newer program")), Texts{"what stays"});
  EXPECT_EQ(texts_of(recall_anew({.query = "newer program"})), Texts{"what stays"});
}

TEST_F(PartitionsBehindTheJournal, LoseAMemoryThatANewerProgramMovedToAnotherSpace) {
  const auto memory = memories.remember("what moves");
  memories.remember("what stays");
  memories.remember("what is there", "away");
  memories.recall("what moves");
  memories.recall("what moves", "away");

  memories.execute("UPDATE memories SET space = 2 WHERE id = $1", {memory.id});
  append("move", 2, memory.id);

  EXPECT_EQ(texts_of(memories.recall("moves stays")), Texts{"what stays"});
  EXPECT_EQ(texts_of(memories.recall("moves", "away")).front(), "what moves");
}

TEST_F(PartitionsBehindTheJournal, StepOverARowThatNamesNoMemory) {
  memories.remember("what stays");
  memories.recall("stays");

  const auto head = append("tag", 1);

  EXPECT_EQ(memories.recall("stays").seq, head);
}

TEST_F(PartitionsBehindTheJournal, LetGoOfASpaceThatWasErased) {
  memories.remember("what goes");
  memories.recall("goes");

  memories.execute("UPDATE spaces SET name = NULL, hash = NULL, erased_at = 1 WHERE number = 1");
  append("erase_space", 1);

  EXPECT_TRUE(std::holds_alternative<memory::Refused>(
      memories.partitions().recall("home", {.query = "goes"})));
}

}  // namespace
}  // namespace theseus::retrieval
