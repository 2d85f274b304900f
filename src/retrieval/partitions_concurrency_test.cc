#include <gtest/gtest.h>

#include <atomic>
#include <string>
#include <thread>
#include <vector>

#include "retrieval/testing/indexed_memories.h"

namespace theseus::retrieval {
namespace {

using testing::IndexedMemories;

TEST(PartitionsUnderLoad, FindEveryOwnWriteWhileOthersWriteAndRead) {
  const tests::TemporaryFolder folder;
  testing::StandingClock clock;
  const testing::WordEmbedder embedder;
  IndexedMemories memories(folder.path(), clock, {.embedder = &embedder});
  memories.remember("the first memory");
  std::atomic<int> lost = 0;

  std::vector<std::thread> threads;
  for (int thread = 0; thread < 4; ++thread) {
    threads.emplace_back([&, thread] {
      for (int i = 0; i < 25; ++i) {
        const std::string word = "word" + std::to_string(thread) + "x" + std::to_string(i);
        const auto written = memories.remember("memory with " + word);
        const Recalled recalled = memories.recall({.query = word, .mode = Mode::keyword});
        if (recalled.hits.empty() || recalled.hits.front().memory.id != written.id) ++lost;
        if (i % 5 == 0) memories.forget(written.id);
      }
    });
  }
  for (std::thread& thread : threads) thread.join();

  EXPECT_EQ(lost, 0);
  EXPECT_EQ(memories.recall({.query = "memory", .limit = 100}).hits.size(), 81U);
}

TEST(PartitionsUnderLoad, AnswerWhileSpacesAreLoadedAndLetGo) {
  const tests::TemporaryFolder folder;
  testing::StandingClock clock;
  const testing::WordEmbedder embedder;
  IndexedMemories memories(
      folder.path(), clock,
      {.embedder = &embedder,
       .settings = {.memory_budget_bytes = 1, .patience = std::chrono::seconds(60)}});
  const std::vector<std::string> spaces = {"one", "two", "three"};
  for (const std::string& space : spaces) memories.remember("violin in " + space, space);
  std::atomic<int> wrong = 0;

  std::vector<std::thread> threads;
  for (std::size_t thread = 0; thread < 3; ++thread) {
    threads.emplace_back([&, thread] {
      for (std::size_t i = 0; i < 30; ++i) {
        const std::string& space = spaces[(i + thread) % spaces.size()];
        const Recalled recalled = memories.recall("violin", space);
        if (recalled.hits.size() != 1 || recalled.hits[0].memory.space != space) ++wrong;
      }
    });
  }
  for (std::thread& thread : threads) thread.join();

  EXPECT_EQ(wrong, 0);
  EXPECT_EQ(memories.partitions().figures().loaded, 1);
}

}  // namespace
}  // namespace theseus::retrieval
