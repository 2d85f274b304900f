#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <vector>

#include "storage/database.h"

namespace theseus::storage {

/// What is done on the writer's thread while it has the turn, outside of every transaction.
using Upkeep = std::function<void()>;

/// What one caller asks of the writer's thread, one of the two; stands on the caller's stack until
/// it is answered.
struct WriteRequest {
  explicit WriteRequest(const WriteWork* asked) noexcept : work(asked) {}
  explicit WriteRequest(const Upkeep* asked) noexcept : upkeep(asked) {}

  const WriteWork* work = nullptr;
  const Upkeep* upkeep = nullptr;
  std::exception_ptr error;  // set by the writer before it answers
  bool is_refused = false;   // by the work itself, which is not run again
  enum class Stage { queued, taken, answered } stage = Stage::queued;
  std::condition_variable answered;
};

using WriteGroup = std::vector<WriteRequest*>;

/// The line of requests between the callers and the writer's thread. Thread-safe.
class WriteQueue {
 public:
  explicit WriteQueue(std::chrono::milliseconds limit) noexcept : limit_(limit) {}

  /// Puts the work in line and waits for the answer; throws the request's error. Error(busy) when
  /// the writer does not come to it within the limit, Error(unavailable) once closed.
  void submit(const WriteWork* work);
  void submit(const Upkeep* upkeep);

  /// Waits for a request; false when the queue is closed and empty.
  bool wait();

  /// Moves up to `limit` requests, oldest first, to the end of the group.
  void take(WriteGroup& group, std::size_t limit);

  /// Wakes the callers of the group; their requests are gone then.
  void answer(WriteGroup& group);

  /// Refuses what comes from now on. What is in line is still taken.
  void close();

  /// Waits until no caller is inside `submit`; for use after `close`.
  void wait_until_left();

 private:
  void submit(WriteRequest& request);

  const std::chrono::milliseconds limit_;
  std::mutex mutex_;
  std::condition_variable arrived_;
  std::condition_variable left_;
  std::deque<WriteRequest*> line_;
  std::size_t callers_ = 0;
  bool is_closed_ = false;
};

}  // namespace theseus::storage
