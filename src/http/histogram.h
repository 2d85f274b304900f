#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>

namespace theseus::http {

/// How long something took, counted in fixed buckets as Prometheus has them. Thread-safe and
/// without locks; a reading while others observe may be one observation apart between its parts.
class Histogram {
 public:
  /// Upper bounds in seconds; one more bucket stands above the last.
  static constexpr std::array<double, 14> kBounds = {
      0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 2.5, 10.0};

  /// Counts up to each bound, all of them last, and the sum.
  struct Reading {
    std::array<std::uint64_t, kBounds.size() + 1> cumulative{};
    double sum_seconds = 0;
  };

  void observe(std::chrono::nanoseconds took) noexcept;
  Reading read() const noexcept;

 private:
  std::array<std::atomic<std::uint64_t>, kBounds.size() + 1> buckets_{};
  std::atomic<std::int64_t> sum_nanoseconds_{0};
};

}  // namespace theseus::http
