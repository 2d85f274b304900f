#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "upgrade/snapshot_policy.h"

namespace theseus::upgrade {

/// A verified restore point: a folder with the database and `manifest.json`.
struct Snapshot {
  std::string name;  ///< of its folder: time and format, `20261121T150405678Z-format-1`
  std::filesystem::path folder;
  std::int64_t format = 0;
  base::Time taken{};
  std::int64_t bytes = 0;
};

/// Those that are whole by their manifest and the size of their database, newest first. What cannot
/// be read is not listed, and so never deleted.
std::vector<Snapshot> list_snapshots(const SnapshotPolicy& policy);

/// Deletes what the policy does not keep, but nothing that is as young as `window_opened` or
/// younger, nor the newest before it: that is what the open window began from. What cannot be
/// deleted stays listed. Does nothing while another process makes or deletes snapshots.
void prune_snapshots(const SnapshotPolicy& policy, base::Time now,
                     std::optional<base::Time> window_opened);

}  // namespace theseus::upgrade
