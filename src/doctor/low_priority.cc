#include "doctor/low_priority.h"

#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace theseus::doctor {
namespace {

// linux/ioprio.h is not in every distribution's headers.
constexpr int kWhoProcess = 1;
constexpr int kIdleClass = 3 << 13;
constexpr int kLowest = 19;

}  // namespace

void take_low_priority() noexcept {
  ::setpriority(PRIO_PROCESS, 0, kLowest);
  ::syscall(SYS_ioprio_set, kWhoProcess, 0, kIdleClass);
}

}  // namespace theseus::doctor
