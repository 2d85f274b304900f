#include "app/stop_descriptor.h"

#include <pthread.h>
#include <signal.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include "base/error.h"

namespace theseus::app {

StopDescriptor::StopDescriptor() {
  sigset_t set;
  ::sigemptyset(&set);
  ::sigaddset(&set, SIGTERM);
  ::sigaddset(&set, SIGINT);
  ::pthread_sigmask(SIG_BLOCK, &set, &before_);
  descriptor_ = ::signalfd(-1, &set, SFD_CLOEXEC);
  if (descriptor_ < 0) {
    throw base::Error(base::ErrorKind::internal, "The kernel gave no descriptor for signals.");
  }
}

StopDescriptor::~StopDescriptor() {
  ::close(descriptor_);
}

}  // namespace theseus::app
