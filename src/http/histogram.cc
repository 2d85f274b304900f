#include "http/histogram.h"

#include <algorithm>

namespace theseus::http {

void Histogram::observe(std::chrono::nanoseconds took) noexcept {
  const double seconds = std::chrono::duration<double>(took).count();
  const auto bucket = std::lower_bound(kBounds.begin(), kBounds.end(), seconds) - kBounds.begin();
  buckets_[static_cast<std::size_t>(bucket)].fetch_add(1, std::memory_order_relaxed);
  sum_nanoseconds_.fetch_add(took.count(), std::memory_order_relaxed);
}

Histogram::Reading Histogram::read() const noexcept {
  Reading reading;
  std::uint64_t count = 0;
  for (std::size_t i = 0; i < buckets_.size(); ++i) {
    count += buckets_[i].load(std::memory_order_relaxed);
    reading.cumulative[i] = count;
  }
  reading.sum_seconds = static_cast<double>(sum_nanoseconds_.load(std::memory_order_relaxed)) / 1e9;
  return reading;
}

}  // namespace theseus::http
