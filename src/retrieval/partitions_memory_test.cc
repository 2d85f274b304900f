#include <chrono>
#include <thread>

#include "retrieval/testing/partitions_fixture.h"

namespace theseus::retrieval {
namespace {

using testing::IndexedMemories;
using testing::texts_of;

/// What is loaded, how long it stays, and what becomes of it as it ages.
class PartitionsInMemory : public testing::PartitionsTest {
 protected:
  static void wait_for_loads(IndexedMemories& memories) {
    while (memories.partitions().figures().loading > 0) {
      std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
  }
};

TEST_F(PartitionsInMemory, LetTheLeastRecentlyUsedGoBeyondTheBudget) {
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

TEST_F(PartitionsInMemory, SaySoWhenALoadTakesLongerThanTheirPatience) {
  memories.remember("a violin");
  IndexedMemories hasty(
      folder.path(), clock,
      {.embedder = &embedder, .settings = {.patience = std::chrono::seconds(-1)}});

  const auto outcome = hasty.partitions().recall("home", {.query = "violin"});

  EXPECT_TRUE(std::holds_alternative<Loading>(outcome));
}

// A fault with nobody left to take it was kept for whoever asked next, hours after its cause was
// gone.
TEST_F(PartitionsInMemory, LoadAnewWhereAnEarlierLoadFailedWithNobodyWaiting) {
  memories.remember("a violin");
  IndexedMemories hasty(
      folder.path(), clock,
      {.embedder = &embedder, .settings = {.patience = std::chrono::seconds(-1)}});
  memories.execute("ALTER TABLE vectors RENAME TO elsewhere");
  const auto ask = [&] { return hasty.partitions().recall("home", {.query = "violin"}); };
  ask();
  wait_for_loads(hasty);
  memories.execute("ALTER TABLE elsewhere RENAME TO vectors");

  ask();
  wait_for_loads(hasty);

  EXPECT_EQ(hasty.partitions().figures().loads, 1);
  EXPECT_TRUE(std::holds_alternative<Recalled>(ask()));
}

TEST_F(PartitionsInMemory, AnswerAlikeAfterSoManyRevisionsThatTheyNumberAnew) {
  const auto memory = memories.remember(testing::said("s", "Ada", 1, "a violin in the hall"));
  memories.remember(testing::said("s", "Bob", 2, "it was the cello"));
  memories.recall("violin");

  memory::Patch patch;
  for (int i = 0; i < 1100; ++i) {
    patch.importance = i % 2 == 0 ? 0.2 : 0.8;
    memories.revise(memory.id, patch);
  }

  const Recalled kept = memories.recall("who has a violin, Ada?");
  const auto anew = recall_anew({.query = "who has a violin, Ada?"});
  ASSERT_EQ(kept.hits.size(), anew.hits.size());
  EXPECT_EQ(texts_of(kept), texts_of(anew));
  EXPECT_EQ(kept.hits.front().score, anew.hits.front().score);
}

}  // namespace
}  // namespace theseus::retrieval
