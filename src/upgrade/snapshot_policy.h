#pragma once

#include <chrono>
#include <filesystem>

namespace theseus::upgrade {

/// Where verified snapshots go and how long they stay: as many, or as young, whichever keeps more;
/// nothing younger than an open window is deleted.
struct SnapshotPolicy {
  std::filesystem::path folder;  ///< `snapshots` in the data folder unless configured
  int keep_count = 3;
  std::chrono::days keep_for{30};
};

}  // namespace theseus::upgrade
