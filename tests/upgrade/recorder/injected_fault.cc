#include "upgrade/recorder/injected_fault.h"

#include "upgrade/recorder/watch.h"

namespace theseus::tests {

InjectedFault::InjectedFault(const std::filesystem::path& folder, const Fault& fault)
    : armed_(std::make_unique<ArmedFault>(
          ArmedFault{.folder = std::filesystem::canonical(folder), .fault = fault})) {
  Watch::of_this_process().begin(*armed_);
}

InjectedFault::~InjectedFault() {
  Watch::of_this_process().end(*armed_);
}

int InjectedFault::calls_seen() const {
  const std::lock_guard lock(Watch::of_this_process().mutex());
  return armed_->calls_seen;
}

bool InjectedFault::has_struck() const {
  const std::lock_guard lock(Watch::of_this_process().mutex());
  return armed_->has_struck;
}

}  // namespace theseus::tests
