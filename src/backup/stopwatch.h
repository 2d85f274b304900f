#pragma once

#include <chrono>

namespace theseus::backup {

/// Adds the time from its making to its end.
class Stopwatch {
 public:
  explicit Stopwatch(std::chrono::milliseconds& sum) : sum_(sum) {}
  ~Stopwatch() {
    sum_ += std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - start_);
  }
  Stopwatch(const Stopwatch&) = delete;
  Stopwatch& operator=(const Stopwatch&) = delete;

 private:
  using Clock = std::chrono::steady_clock;

  std::chrono::milliseconds& sum_;
  Clock::time_point start_ = Clock::now();
};

}  // namespace theseus::backup
