#include "http/worker_pool.h"

#include <utility>

namespace theseus::http {

WorkerPool::WorkerPool(int workers, std::size_t max_waiting) : max_waiting_(max_waiting) {
  for (int i = 0; i < workers; ++i) threads_.emplace_back([this] { work(); });
}

WorkerPool::~WorkerPool() {
  finish();
}

void WorkerPool::close() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  wake_.notify_all();
}

void WorkerPool::finish() {
  close();
  for (std::thread& thread : threads_) thread.join();
  threads_.clear();
}

bool WorkerPool::has_room() {
  const std::lock_guard lock(mutex_);
  return jobs_.size() < max_waiting_;
}

void WorkerPool::add(std::function<void()> job) {
  {
    const std::lock_guard lock(mutex_);
    jobs_.push_back(std::move(job));
  }
  wake_.notify_one();
}

bool WorkerPool::await_idle(std::chrono::milliseconds patience) {
  std::unique_lock lock(mutex_);
  return idle_.wait_for(lock, patience,
                        [this] { return running_ == 0 && (stopping_ || jobs_.empty()); });
}

void WorkerPool::work() {
  std::unique_lock lock(mutex_);
  for (;;) {
    wake_.wait(lock, [this] { return stopping_ || !jobs_.empty(); });
    if (stopping_) return;
    std::function<void()> job = std::move(jobs_.front());
    jobs_.pop_front();
    ++running_;
    lock.unlock();
    job();
    job = nullptr;
    lock.lock();
    if (--running_ == 0) idle_.notify_all();
  }
}

}  // namespace theseus::http
