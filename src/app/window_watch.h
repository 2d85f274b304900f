#pragma once

#include <chrono>
#include <optional>

#include "base/clock.h"

namespace theseus::app {

/// How long the oldest window has been watched, so that no jump of the wall clock makes an upgrade
/// final: what counts is also the time that this process itself has seen it pass. A process that
/// starts anew begins that count anew.
class WindowWatch {
 public:
  using Steady = std::chrono::steady_clock::time_point;

  struct Moment {
    base::Time time;  ///< by the wall clock
    Steady steady;
  };

  /// Takes what the data says at that moment: since when the window is watched, nothing where none
  /// is. True once it has been for so long by both clocks.
  bool is_over(std::optional<base::Time> since, const Moment& now, std::chrono::milliseconds after);

 private:
  std::optional<base::Time> since_;
  Steady first_seen_{};
};

}  // namespace theseus::app
