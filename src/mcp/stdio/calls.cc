#include "mcp/stdio/calls.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace theseus::mcp {

Calls::Calls(std::size_t most_running, CarryOut carry_out, std::function<void()> on_finished)
    : most_running_(most_running),
      carry_out_(std::move(carry_out)),
      on_finished_(std::move(on_finished)) {}

Calls::~Calls() {
  {
    const std::lock_guard lock(mutex_);
    is_ending_ = true;
    for (Running& call : running_) call.is_cancelled = true;
    changed_.notify_all();
  }
  for (std::thread& thread : threads_) thread.join();
}

void Calls::add(ReceivedCall call) {
  const std::lock_guard lock(mutex_);
  waiting_bytes_ += call.line.size();
  waiting_.push_back(std::move(call));
  const bool all_are_busy = threads_.size() < running_.size() + waiting_.size();
  if (all_are_busy && threads_.size() < most_running_) threads_.emplace_back([this] { work(); });
  changed_.notify_one();
}

void Calls::carry_out_here(const ReceivedCall& call) {
  std::unique_lock lock(mutex_);
  carry_out(lock, call);
}

void Calls::cancel(const RequestId& id) {
  const std::lock_guard lock(mutex_);
  for (Running& call : running_) {
    if (call.id == id) call.is_cancelled = true;
  }
  const auto is_meant = [&id](const ReceivedCall& call) { return call.message.id() == id; };
  for (const ReceivedCall& call : waiting_) {
    if (is_meant(call)) waiting_bytes_ -= call.line.size();
  }
  std::erase_if(waiting_, is_meant);
}

void Calls::cancel_running() {
  const std::lock_guard lock(mutex_);
  for (Running& call : running_) call.is_cancelled = true;
}

void Calls::hold() {
  const std::lock_guard lock(mutex_);
  is_held_ = true;
}

void Calls::resume() {
  const std::lock_guard lock(mutex_);
  is_held_ = false;
  changed_.notify_all();
}

std::size_t Calls::running() const {
  const std::lock_guard lock(mutex_);
  return running_.size();
}

std::size_t Calls::waiting() const {
  const std::lock_guard lock(mutex_);
  return waiting_.size();
}

std::size_t Calls::waiting_bytes() const {
  const std::lock_guard lock(mutex_);
  return waiting_bytes_;
}

std::vector<std::string> Calls::waiting_lines() const {
  const std::lock_guard lock(mutex_);
  std::vector<std::string> lines;
  std::transform(waiting_.begin(), waiting_.end(), std::back_inserter(lines),
                 [](const ReceivedCall& call) { return call.line; });
  return lines;
}

void Calls::work() {
  std::unique_lock lock(mutex_);
  for (;;) {
    changed_.wait(lock, [this] { return is_ending_ || may_begin(); });
    if (is_ending_) return;
    const ReceivedCall call = std::move(waiting_.front());
    waiting_.pop_front();
    waiting_bytes_ -= call.line.size();
    carry_out(lock, call);
    lock.unlock();
    on_finished_();
    lock.lock();
  }
}

// Called with the mutex held, which is let go meanwhile.
void Calls::carry_out(std::unique_lock<std::mutex>& lock, const ReceivedCall& call) {
  const auto running = running_.emplace(running_.end());
  if (call.message.id()) running->id = *call.message.id();
  lock.unlock();
  carry_out_(call, running->is_cancelled);
  lock.lock();
  running_.erase(running);
  // One that waits because as many as may were running.
  if (may_begin()) changed_.notify_one();
}

}  // namespace theseus::mcp
