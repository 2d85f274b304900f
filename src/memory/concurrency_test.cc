#include <gtest/gtest.h>

#include <atomic>
#include <functional>
#include <thread>

#include "memory/journal.h"
#include "memory/testing/memory_database.h"
#include "memory/testing/plain_fold.h"

namespace theseus::memory {
namespace {

using testing::content_with;
using testing::in_home;
using testing::MemoryDatabase;
using testing::retry_of;

class ConcurrencyTest : public ::testing::Test {
 protected:
  /// Runs the work in several threads, each with its number, and waits for all.
  static void in_threads(int count, const std::function<void(int)>& work) {
    std::vector<std::thread> threads;
    for (int i = 0; i < count; ++i) threads.emplace_back(work, i);
    for (std::thread& thread : threads) thread.join();
  }
  void expect_whole_fold() {
    data.database().read([](storage::Transaction& transaction) {
      EXPECT_EQ(testing::stored_fold(transaction), testing::plain_fold(transaction));
    });
  }

  MemoryDatabase data;
};

TEST_F(ConcurrencyTest, WritersOfOneSpaceLeaveAWholeFold) {
  in_threads(8, [this](int thread) {
    for (int i = 0; i < 25; ++i) {
      const Memory memory = data.remember(std::to_string(thread) + "-" + std::to_string(i));
      if (i % 3 == 0) (void)data.memories->forget(in_home(), memory.id, std::nullopt);
      if (i % 5 == 0) (void)data.memories->revise(in_home(), memory.id, {.kind = "b"}, 1);
    }
  });

  expect_whole_fold();
  EXPECT_EQ(data.number("SELECT count(*) FROM memories"), 200);
  EXPECT_EQ(data.number("SELECT count(*) FROM spaces"), 1);
  EXPECT_EQ(data.number("SELECT max(seq) - count(*) FROM journal"), 0) << "seq has no holes";
}

TEST_F(ConcurrencyTest, OneOfManyRevisersOfARevisionIsFirst) {
  const Memory memory = data.remember("tea");
  std::atomic<int> done = 0;

  in_threads(8, [&](int thread) {
    const Patch patch{.text = "tea " + std::to_string(thread)};
    if (data.memories->revise(in_home(), memory.id, patch, 1)) ++done;
  });

  EXPECT_EQ(done, 1);
  EXPECT_EQ(data.show(memory.id).revision, 2);
}

TEST_F(ConcurrencyTest, TheSameTextFromManyIsRememberedOnce) {
  in_threads(8, [this](int) {
    EXPECT_TRUE(
        data.memories->remember(in_home(), {content_with("tea")}, OnDuplicate::return_existing));
  });

  EXPECT_EQ(data.number("SELECT count(*) FROM memories"), 1);
}

TEST_F(ConcurrencyTest, TheSameRetryFromManyIsWrittenOnce) {
  std::atomic<std::int64_t> seq_sum = 0;

  in_threads(8, [&](int) {
    const auto outcome =
        data.memories->remember(in_home(retry_of(1, 1)), {content_with("tea")}, OnDuplicate::add);
    seq_sum += outcome->seq;
  });

  EXPECT_EQ(data.number("SELECT count(*) FROM memories"), 1);
  EXPECT_EQ(seq_sum, 8 * 2);
}

TEST_F(ConcurrencyTest, ReadersSeeWholeWritesOnly) {
  std::atomic<bool> is_over = false;
  Journal journal(data.database());
  std::thread reader([&] {
    while (!is_over) {
      data.database().read([](storage::Transaction& transaction) {
        EXPECT_EQ(testing::stored_fold(transaction), testing::plain_fold(transaction));
      });
    }
  });

  in_threads(4, [this](int thread) {
    for (int i = 0; i < 10; ++i) {
      const std::string text = std::to_string(thread) + std::to_string(i);
      EXPECT_TRUE(data.memories->remember(in_home(), {content_with(text), content_with(text)},
                                          OnDuplicate::add));
    }
  });
  is_over = true;
  reader.join();

  EXPECT_EQ(journal.head(), 81);
}

}  // namespace
}  // namespace theseus::memory
