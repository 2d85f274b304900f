#pragma once

#include <cstddef>

namespace theseus::memory {

/// A page of a list, of the journal or of a history ends early when the bodies on it have come to
/// this, however many rows were asked for: what one answer holds in memory is bounded. One body is
/// on each page.
class PageSize {
 public:
  static constexpr std::size_t kMostBytes = std::size_t{4} << 20;

  /// Counts one more body; false when it belongs on the next page.
  bool takes(std::size_t body_bytes) noexcept {
    const bool is_first = bytes_ == 0;
    bytes_ += body_bytes + 1;
    return is_first || bytes_ <= kMostBytes;
  }

 private:
  std::size_t bytes_ = 0;
};

}  // namespace theseus::memory
