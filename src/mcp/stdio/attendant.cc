#include "mcp/stdio/attendant.h"

#include <poll.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdint>
#include <utility>

#include "base/error.h"

namespace theseus::mcp {
namespace {

// Well above what a call takes, well below what anybody notices who waits for a ping.
constexpr std::chrono::nanoseconds kMoment = std::chrono::milliseconds(5);

int make_timer() {
  const int timer = ::timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK);
  if (timer < 0) throw base::Error(base::ErrorKind::internal, "The kernel gave no timer.");
  return timer;
}

// Zero stops it; what has not been read of it is forgotten with every setting.
void set_timer(int timer, std::chrono::nanoseconds time) noexcept {
  const itimerspec once{.it_interval = {}, .it_value = {.tv_sec = 0, .tv_nsec = time.count()}};
  ::timerfd_settime(timer, 0, &once, nullptr);
}

}  // namespace

Attendant::Attendant(Parts parts) : parts_(std::move(parts)), timer_(make_timer()) {}

Attendant::~Attendant() {
  {
    const std::lock_guard lock(mutex_);
    is_ending_ = true;
    part_ = Part::away;
    changed_.notify_one();
  }
  ending_.set();
  if (thread_.joinable()) thread_.join();
  ::close(timer_);
}

void Attendant::give_input() {
  const std::lock_guard lock(mutex_);
  part_ = Part::watching;
  ++times_given_;
  if (!thread_.joinable()) thread_ = std::thread([this] { work(); });
  changed_.notify_one();
}

void Attendant::take_input() {
  const std::lock_guard lock(mutex_);
  part_ = Part::away;
  set_timer(timer_, {});
}

void Attendant::work() {
  std::unique_lock lock(mutex_);
  for (;;) {
    changed_.wait(lock, [this] { return is_ending_ || part_ == Part::watching; });
    if (is_ending_) return;
    const unsigned times_given = times_given_;
    lock.unlock();
    const bool has_input = has_input_come();
    lock.lock();
    // Where the loop has had the input meanwhile it may have read what came, and to read would
    // wait.
    const bool is_mine = part_ == Part::watching && times_given == times_given_;
    if (has_input && is_mine) attend(lock);
  }
}

// Waits; the end of the input has to be read as well.
bool Attendant::has_input_come() const {
  std::array<pollfd, 2> awaited = {
      pollfd{.fd = ending_.descriptor(), .events = POLLIN, .revents = 0},
      pollfd{.fd = parts_.input, .events = POLLIN, .revents = 0}};
  ::poll(awaited.data(), awaited.size(), -1);
  return awaited[1].revents != 0;
}

void Attendant::attend(std::unique_lock<std::mutex>& lock) {
  const auto call = parts_.find_call();
  if (call) {
    part_ = Part::calling;
    set_timer(timer_, kMoment);
    lock.unlock();
    parts_.carry_out(*call);
    lock.lock();
    if (part_ == Part::calling) {
      part_ = Part::watching;
      set_timer(timer_, {});
      return;
    }
  } else {
    part_ = Part::away;
  }
  parts_.on_left();
}

}  // namespace theseus::mcp
