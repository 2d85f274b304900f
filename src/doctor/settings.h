#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "doctor/finding.h"
#include "upgrade/snapshot_policy.h"

namespace theseus::doctor {

/// What the configuration of a data folder says to those who check it.
struct Settings {
  upgrade::SnapshotPolicy snapshots;          ///< its folder is never empty
  std::filesystem::path backups;              ///< where backups go
  std::chrono::milliseconds backup_every{0};  ///< 0 where nobody makes them by the clock
  /// The key that backups are encrypted with; empty where they are not.
  std::filesystem::path backup_key = {};
  std::vector<std::filesystem::path> key_files;  ///< besides those of the data folder
  std::int64_t partitions_memory_bytes = 0;
  /// That must stay free: the log may grow to its bound, and the file with it, before anybody looks
  /// again.
  std::int64_t reserve_bytes = std::int64_t{256} << 20;
  /// What is wrong with the configuration itself, or dangerous.
  std::vector<Trouble> configuration;
};

}  // namespace theseus::doctor
