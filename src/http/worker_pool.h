#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace theseus::http {

/// Threads that run jobs in the order they came, with a bounded queue before them. Jobs must not
/// throw. Thread-safe.
class WorkerPool {
 public:
  WorkerPool(int workers, std::size_t max_waiting);
  ~WorkerPool();
  WorkerPool(const WorkerPool&) = delete;
  WorkerPool& operator=(const WorkerPool&) = delete;

  /// Whether fewer wait than may; whoever adds asks first.
  bool has_room();
  void add(std::function<void()> job);

  /// From now on no job is begun; those that wait go with the pool. Idempotent.
  void close();

  /// Closes, and waits for the jobs that run. Idempotent.
  void finish();

  /// Waits until no job runs or waits to be begun, at most for `patience`: whether it came to that.
  bool await_idle(std::chrono::milliseconds patience);

 private:
  void work();

  const std::size_t max_waiting_;
  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<std::function<void()>> jobs_;
  std::condition_variable idle_;
  std::size_t running_ = 0;
  bool stopping_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace theseus::http
