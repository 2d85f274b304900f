#pragma once

namespace theseus::mcp {

/// A descriptor that becomes readable from another thread, for a loop that polls.
class WakeUp {
 public:
  WakeUp();
  ~WakeUp();
  WakeUp(const WakeUp&) = delete;
  WakeUp& operator=(const WakeUp&) = delete;

  int descriptor() const noexcept { return descriptor_; }
  void set() noexcept;
  void clear() noexcept;

 private:
  int descriptor_;
};

}  // namespace theseus::mcp
