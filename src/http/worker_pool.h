#pragma once

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
  /// Runs no job that still waits, and waits for those that run.
  ~WorkerPool();
  WorkerPool(const WorkerPool&) = delete;
  WorkerPool& operator=(const WorkerPool&) = delete;

  /// Whether fewer wait than may; whoever adds asks first.
  bool has_room();
  void add(std::function<void()> job);

 private:
  void work();

  const std::size_t max_waiting_;
  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<std::function<void()>> jobs_;
  bool stopping_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace theseus::http
