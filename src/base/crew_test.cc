#include "base/crew.h"

#include <gtest/gtest.h>

#include <atomic>
#include <numeric>
#include <stdexcept>
#include <thread>

namespace theseus::base {
namespace {

TEST(Crew, DoesEveryRoundOnce) {
  for (const std::size_t threads : {0U, 1U, 3U}) {
    Crew crew(threads);
    std::vector<std::atomic<int>> done(1000);

    crew.begin(done.size(), [&](std::size_t round, std::size_t) { ++done[round]; }).finish();

    for (const auto& times : done) ASSERT_EQ(times, 1);
  }
}

TEST(Crew, GivesThoseWhoWorkTogetherSeatsOfTheirOwn) {
  Crew crew(3);
  std::vector<std::size_t> sums(crew.seats());  // no lock: a seat taken twice would be a race

  crew.begin(10'000, [&](std::size_t round, std::size_t seat) { sums.at(seat) += round; }).finish();

  EXPECT_EQ(std::accumulate(sums.begin(), sums.end(), std::size_t{0}), 10'000U * 9'999U / 2);
}

TEST(Crew, BeginsBeforeItIsWaitedFor) {
  Crew crew(1);
  std::atomic<int> done = 0;

  auto loop = crew.begin(2, [&](std::size_t, std::size_t) { ++done; });

  while (done < 2) std::this_thread::yield();
  loop.finish();
  EXPECT_EQ(done, 2);
}

TEST(Crew, EndsEveryLoopOfManyWhoBeginAtOnce) {
  Crew crew(2);
  std::atomic<std::size_t> done = 0;
  std::vector<std::thread> askers;
  for (int asker = 0; asker < 8; ++asker) {
    askers.emplace_back([&] {
      for (std::size_t loop = 0; loop < 200; ++loop) {
        crew.begin(loop % 7, [&](std::size_t, std::size_t) { ++done; }).finish();
      }
    });
  }
  for (auto& asker : askers) asker.join();

  std::size_t rounds = 0;
  for (std::size_t loop = 0; loop < 200; ++loop) rounds += loop % 7;
  EXPECT_EQ(done, 8 * rounds);
}

TEST(Crew, LeavesNobodyBehindInALoopThatNobodyWaitedFor) {
  Crew crew(1);
  std::atomic<int> under_way = 0;
  for (int loop = 0; loop < 100; ++loop) {
    const auto unfinished = crew.begin(50, [&](std::size_t, std::size_t) {
      ++under_way;
      std::this_thread::yield();
      --under_way;
    });
  }
  EXPECT_EQ(under_way, 0);
}

TEST(Crew, ThrowsWhatARoundThrew) {
  for (const std::size_t threads : {0U, 2U}) {
    Crew crew(threads);
    auto loop = crew.begin(100, [](std::size_t round, std::size_t) {
      if (round == 40) throw std::runtime_error("forty");
    });
    EXPECT_THROW(loop.finish(), std::runtime_error);
    EXPECT_NO_THROW(crew.begin(100, [](std::size_t, std::size_t) {}).finish());
  }
}

}  // namespace
}  // namespace theseus::base
