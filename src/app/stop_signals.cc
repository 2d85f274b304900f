#include "app/stop_signals.h"

#include <pthread.h>
#include <signal.h>
#include <unistd.h>

#include <iostream>

namespace theseus::app {
namespace {

sigset_t stop_set() {
  sigset_t set;
  ::sigemptyset(&set);
  ::sigaddset(&set, SIGTERM);
  ::sigaddset(&set, SIGINT);
  return set;
}

}  // namespace

StopSignals::StopSignals(std::chrono::milliseconds limit) : limit_(limit) {
  const sigset_t set = stop_set();
  ::pthread_sigmask(SIG_BLOCK, &set, nullptr);
  watching_ = std::thread([this] { watch(); });
  limiting_ = std::thread([this] { enforce_limit(); });
}

StopSignals::~StopSignals() {
  {
    const std::lock_guard lock(mutex_);
    ending_ = true;
  }
  changed_.notify_all();
  ::pthread_kill(watching_.native_handle(), SIGTERM);  // wakes the watching thread, and it alone
  watching_.join();
  limiting_.join();
}

void StopSignals::request_stop(cli::ExitCode code) {
  const std::lock_guard lock(mutex_);
  code_ = code;
  stopping_ = true;
  stop_.request_stop();
  changed_.notify_all();
}

void StopSignals::wait() {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [this] { return stopping_; });
}

void StopSignals::watch() {
  const sigset_t set = stop_set();
  bool is_first = true;
  for (;;) {
    int signal = 0;
    if (::sigwait(&set, &signal) != 0) continue;
    const std::lock_guard lock(mutex_);
    if (ending_) return;
    // Nothing acknowledged is lost: it is on disk since its answer. As a shell names a death by
    // this signal, so that no supervisor takes it for an end in good order.
    if (!is_first) ::_exit(128 + signal);
    is_first = false;
    stopping_ = true;
    stop_.request_stop();
    changed_.notify_all();
  }
}

// A stop may wait for another process, such as one that was halted in the middle of its write, and
// no lock of a file can be waited for with a limit.
void StopSignals::enforce_limit() {
  std::unique_lock lock(mutex_);
  changed_.wait(lock, [this] { return stopping_ || ending_; });
  if (changed_.wait_for(lock, limit_, [this] { return ending_; })) return;
  std::cerr << "The stop took longer than " << limit_.count()
            << " ms, so the process ends without it. Whatever was acknowledged is on disk, and the "
               "next start clears up; nothing is to be done.\n";
  ::_exit(static_cast<int>(code_));
}

}  // namespace theseus::app
