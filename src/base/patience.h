#pragma once

#include <chrono>
#include <functional>

namespace theseus::base {

/// How long an answer is waited for, and whether anybody still does.
struct Patience {
  std::chrono::steady_clock::time_point end = std::chrono::steady_clock::time_point::max();
  std::function<bool()> is_cancelled = [] { return false; };

  bool is_over() const { return is_cancelled() || std::chrono::steady_clock::now() >= end; }
};

}  // namespace theseus::base
