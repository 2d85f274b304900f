#include "base/thread_priority.h"

#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace theseus::base {
namespace {

// As linux/ioprio.h has them, which the C library does not offer.
constexpr int kOneThread = 1;
constexpr int kIdleClass = 3 << 13;
constexpr int kLowest = 19;

}  // namespace

void yield_to_others() noexcept {
  const auto thread = static_cast<id_t>(::syscall(SYS_gettid));
  ::setpriority(PRIO_PROCESS, thread, kLowest);
  ::syscall(SYS_ioprio_set, kOneThread, thread, kIdleClass);
}

}  // namespace theseus::base
