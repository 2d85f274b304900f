#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>

#include "upgrade/pace.h"

namespace theseus::app {

/// How long the batches of an upgrade have held the write lock, which other writes wait for.
/// Thread-safe.
class BatchFigures {
 public:
  void count(std::chrono::microseconds held) noexcept;

  /// Counts each batch and rests behind it, as an upgrade beside others does.
  upgrade::Rest counting_rest();

  std::int64_t batches() const noexcept { return batches_; }
  double seconds() const noexcept { return seconds_of(held_microseconds_); }
  double longest_seconds() const noexcept { return seconds_of(longest_microseconds_); }

 private:
  static double seconds_of(std::int64_t microseconds) noexcept {
    return static_cast<double>(microseconds) / 1e6;
  }

  std::atomic<std::int64_t> batches_{0};
  std::atomic<std::int64_t> held_microseconds_{0};
  std::atomic<std::int64_t> longest_microseconds_{0};
};

}  // namespace theseus::app
