#include "app/stop_signals.h"

#include <pthread.h>
#include <signal.h>
#include <unistd.h>

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

StopSignals::StopSignals() {
  const sigset_t set = stop_set();
  ::pthread_sigmask(SIG_BLOCK, &set, nullptr);
  thread_ = std::thread([this] { watch(); });
}

StopSignals::~StopSignals() {
  {
    const std::lock_guard lock(mutex_);
    ending_ = true;
  }
  ::pthread_kill(thread_.native_handle(), SIGTERM);  // wakes the watching thread, and it alone
  thread_.join();
}

void StopSignals::request_stop() {
  const std::lock_guard lock(mutex_);
  stopping_ = true;
  asked_.notify_all();
}

void StopSignals::wait() {
  std::unique_lock lock(mutex_);
  asked_.wait(lock, [this] { return stopping_; });
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
    asked_.notify_all();
  }
}

}  // namespace theseus::app
