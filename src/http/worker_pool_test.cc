#include "http/worker_pool.h"

#include <gmock/gmock.h>

#include <atomic>
#include <future>

namespace theseus::http {
namespace {

TEST(WorkerPool, RunsJobsInTheirOrderWithOneWorker) {
  std::vector<int> order;
  std::promise<void> done;
  WorkerPool pool(1, 10);

  pool.add([&order] { order.push_back(1); });
  pool.add([&order] { order.push_back(2); });
  pool.add([&done] { done.set_value(); });
  done.get_future().wait();

  EXPECT_THAT(order, ::testing::ElementsAre(1, 2));
}

TEST(WorkerPool, HasNoRoomWhileAsManyWaitAsMay) {
  std::promise<void> started;
  std::promise<void> go_on;
  WorkerPool pool(1, 1);
  pool.add([&] {
    started.set_value();
    go_on.get_future().wait();
  });
  started.get_future().wait();

  EXPECT_TRUE(pool.has_room());
  pool.add([] {});
  EXPECT_FALSE(pool.has_room());
  go_on.set_value();
}

TEST(WorkerPool, DropsWhatWaitsWhenItGoes) {
  std::atomic<bool> ran{false};
  {
    std::promise<void> started;
    WorkerPool pool(1, 10);
    pool.add([&started] {
      started.set_value();
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
    });
    pool.add([&ran] { ran = true; });
    started.get_future().wait();
  }

  EXPECT_FALSE(ran);
}

TEST(WorkerPool, IsIdleWhenTheLastJobHasEnded) {
  std::atomic<int> ended{0};
  WorkerPool pool(2, 10);

  pool.add([&ended] { ++ended; });
  pool.add([&ended] { ++ended; });
  pool.await_idle(std::chrono::seconds(10));

  EXPECT_EQ(ended, 2);
}

TEST(WorkerPool, RunsNothingMoreOnceItHasFinished) {
  std::atomic<bool> ran{false};
  WorkerPool pool(1, 10);

  pool.finish();
  pool.add([&ran] { ran = true; });
  pool.finish();

  EXPECT_FALSE(ran);
}

}  // namespace
}  // namespace theseus::http
