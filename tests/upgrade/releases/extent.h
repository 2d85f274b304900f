#pragma once

#include <cstdlib>

namespace theseus::tests {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool kIsSanitized = true;
#else
inline constexpr bool kIsSanitized = false;
#endif

/// How much a test does: what the environment says, else `standard`.
inline int extent(const char* variable, int standard) {
  const char* value = std::getenv(variable);
  return value == nullptr ? standard : std::atoi(value);
}

/// The same, less under a sanitizer, which takes its time.
inline int extent(const char* variable, int standard, int sanitized) {
  return extent(variable, kIsSanitized ? sanitized : standard);
}

}  // namespace theseus::tests
