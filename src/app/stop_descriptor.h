#pragma once

#include <csignal>

namespace theseus::app {

/// SIGTERM and SIGINT as a descriptor that becomes readable, for a loop that polls. Made before any
/// other thread, which then never meets them.
class StopDescriptor {
 public:
  StopDescriptor();
  ~StopDescriptor();
  StopDescriptor(const StopDescriptor&) = delete;
  StopDescriptor& operator=(const StopDescriptor&) = delete;

  int descriptor() const noexcept { return descriptor_; }

  /// The signals that were blocked before: what a program that is executed from here must find.
  const sigset_t& signals_before() const noexcept { return before_; }

 private:
  sigset_t before_{};
  int descriptor_;
};

}  // namespace theseus::app
