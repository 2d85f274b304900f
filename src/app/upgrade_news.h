#pragma once

#include <mutex>
#include <optional>

#include "app/upgrade_progress.h"
#include "http/problem.h"

namespace theseus::app {

/// What whoever waits for data is told while the opening upgrades it. Thread-safe.
class UpgradeNews {
 public:
  /// Another opening begins: nothing is known of it yet.
  void clear();
  void take(const upgrade::UpgradeEvent& event);

  /// 503 `upgrading` with `percent`, to be asked again; nothing where no upgrade was told of.
  std::optional<http::Problem> find_problem() const;

 private:
  mutable std::mutex mutex_;
  UpgradeProgress progress_;
};

}  // namespace theseus::app
