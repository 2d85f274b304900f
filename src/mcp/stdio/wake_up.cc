#include "mcp/stdio/wake_up.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include "base/error.h"

namespace theseus::mcp {

WakeUp::WakeUp() : descriptor_(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {
  if (descriptor_ < 0) {
    throw base::Error(base::ErrorKind::internal, "The kernel gave no event descriptor.");
  }
}

WakeUp::~WakeUp() {
  ::close(descriptor_);
}

void WakeUp::set() noexcept {
  static_cast<void>(::eventfd_write(descriptor_, 1));
}

void WakeUp::clear() noexcept {
  eventfd_t count = 0;
  static_cast<void>(::eventfd_read(descriptor_, &count));
}

}  // namespace theseus::mcp
