#pragma once

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <list>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "mcp/message.h"
#include "mcp/revision.h"

namespace theseus::mcp {

/// A request as it came, with the line that a successor of this process is given if the call has
/// not begun by then.
struct ReceivedCall {
  std::string line;
  Message message;
  std::optional<Revision> negotiated = {};
};

/// The calls of one client: some run, each on a thread, the others wait in the order in which they
/// came. Thread-safe.
class Calls {
 public:
  /// Carries out a call and answers it, unless it was cancelled meanwhile.
  using CarryOut = std::function<void(const ReceivedCall&, const std::atomic<bool>& is_cancelled)>;

  /// `on_finished` is told after each call, on its thread.
  Calls(std::size_t most_running, CarryOut carry_out, std::function<void()> on_finished);
  /// Cancels what runs and waits for it.
  ~Calls();
  Calls(const Calls&) = delete;
  Calls& operator=(const Calls&) = delete;

  void add(ReceivedCall call);

  /// Carries out a call on this thread, which is not told when it is finished.
  void carry_out_here(const ReceivedCall& call);

  /// Takes the call out of the line, or tells it that it is cancelled.
  void cancel(const RequestId& id);
  void cancel_running();

  /// No waiting call begins until `resume`.
  void hold();
  void resume();

  std::size_t running() const;
  std::size_t waiting() const;
  std::size_t waiting_bytes() const;
  std::vector<std::string> waiting_lines() const;

 private:
  struct Running {
    RequestId id;
    std::atomic<bool> is_cancelled = false;
  };

  void work();
  void carry_out(std::unique_lock<std::mutex>& lock, const ReceivedCall& call);
  bool may_begin() const {
    return !is_held_ && !waiting_.empty() && running_.size() < most_running_;
  }

  const std::size_t most_running_;
  const CarryOut carry_out_;
  const std::function<void()> on_finished_;
  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<ReceivedCall> waiting_;
  std::size_t waiting_bytes_ = 0;
  std::list<Running> running_;
  bool is_held_ = false;
  bool is_ending_ = false;
  std::vector<std::thread> threads_;  // begun when there is work for one more
};

}  // namespace theseus::mcp
