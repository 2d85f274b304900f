#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

#include "mcp/stdio/calls.h"
#include "mcp/stdio/wake_up.h"

namespace theseus::mcp {

/// A thread that watches the input in the place of the loop while nothing else is to be done, and
/// carries out the call that comes itself: handed from thread to thread, a call took longer by a
/// tenth of a millisecond. Whatever is not just one call it leaves to the loop, and a call that
/// goes on for longer than a moment it carries out beside it.
class Attendant {
 public:
  struct Parts {
    int input = 0;
    /// Reads what has come; the call that it is, or nothing where it is for the loop to look at.
    /// Asked only while the input is given.
    std::function<std::optional<ReceivedCall>()> find_call;
    std::function<void(const ReceivedCall&)> carry_out;
    /// Told when there is something for the loop to do.
    std::function<void()> on_left;
  };

  explicit Attendant(Parts parts);
  /// Waits for a call that it carries out.
  ~Attendant();
  Attendant(const Attendant&) = delete;
  Attendant& operator=(const Attendant&) = delete;

  /// From now on the input, and what was read of it, is the attendant's.
  void give_input();
  /// From now on it is the loop's, though a call may go on.
  void take_input();

  /// Becomes readable when a call has gone on for a moment; `take_input` clears it.
  int timer() const noexcept { return timer_; }

 private:
  enum class Part {
    away,  ///< the input is the loop's
    watching,
    calling  ///< and watching again, if the loop does not take the input meanwhile
  };

  void work();
  bool has_input_come() const;
  void attend(std::unique_lock<std::mutex>& lock);

  const Parts parts_;
  const int timer_;
  WakeUp ending_;
  std::mutex mutex_;
  std::condition_variable changed_;
  Part part_ = Part::away;
  unsigned times_given_ = 0;
  bool is_ending_ = false;
  std::thread thread_;  // begun when the input is given for the first time
};

}  // namespace theseus::mcp
