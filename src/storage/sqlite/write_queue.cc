#include "storage/sqlite/write_queue.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.h"

namespace theseus::storage {

void WriteQueue::submit(const WriteWork* work) {
  WriteRequest request(work);
  submit(request);
}

void WriteQueue::submit(const Upkeep* upkeep) {
  WriteRequest request(upkeep);
  submit(request);
}

void WriteQueue::submit(WriteRequest& request) {
  std::unique_lock lock(mutex_);
  if (is_closed_) {
    throw base::Error(base::ErrorKind::unavailable,
                      "The database is being closed. Nothing was changed.");
  }
  ++callers_;
  line_.push_back(&request);
  arrived_.notify_one();

  const bool is_reached = request.answered.wait_for(
      lock, limit_, [&request] { return request.stage != WriteRequest::Stage::queued; });
  if (is_reached) {
    request.answered.wait(lock,
                          [&request] { return request.stage == WriteRequest::Stage::answered; });
  } else {
    std::erase(line_, &request);
    request.error = std::make_exception_ptr(base::Error(
        base::ErrorKind::busy, fmt::format("The write waited {} ms for its turn behind other "
                                           "writes. Nothing was changed; try again.",
                                           limit_.count())));
  }
  if (--callers_ == 0) left_.notify_all();
  lock.unlock();
  if (request.error) std::rethrow_exception(request.error);
}

bool WriteQueue::wait() {
  std::unique_lock lock(mutex_);
  arrived_.wait(lock, [this] { return is_closed_ || !line_.empty(); });
  return !line_.empty();
}

void WriteQueue::take(WriteGroup& group, std::size_t limit) {
  const std::lock_guard lock(mutex_);
  for (; limit > 0 && !line_.empty(); --limit) {
    group.push_back(line_.front());
    line_.front()->stage = WriteRequest::Stage::taken;
    line_.pop_front();
  }
}

void WriteQueue::answer(WriteGroup& group) {
  const std::lock_guard lock(mutex_);
  for (WriteRequest* request : group) {
    request->stage = WriteRequest::Stage::answered;
    // Under the lock, so that the caller cannot leave and take the condition along.
    request->answered.notify_one();
  }
  group.clear();
}

void WriteQueue::close() {
  const std::lock_guard lock(mutex_);
  is_closed_ = true;
  arrived_.notify_all();
}

void WriteQueue::wait_until_left() {
  std::unique_lock lock(mutex_);
  left_.wait(lock, [this] { return callers_ == 0; });
}

}  // namespace theseus::storage
