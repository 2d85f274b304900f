#pragma once

#include <chrono>

namespace theseus::memory {

/// How long what was taken away, and what was answered, is kept.
struct Retention {
  std::chrono::milliseconds forgotten = std::chrono::days(30);
  std::chrono::milliseconds retries = std::chrono::hours(24);
};

}  // namespace theseus::memory
