#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>

#include "base/clock.h"

namespace theseus::tests {

/// A clock that stands until it is moved.
class StandingClock final : public base::Clock {
 public:
  base::Time now() const override { return base::from_milliseconds(milliseconds_); }
  void advance(std::chrono::milliseconds by) { milliseconds_ += by.count(); }

 private:
  std::atomic<std::int64_t> milliseconds_ = 1'800'000'000'000;
};

}  // namespace theseus::tests
