#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "upgrade/site.h"
#include "upgrade/snapshot_policy.h"

namespace theseus::upgrade {

/// A verified restore point: a folder with the database `theseus.db` and `manifest.json`.
struct Snapshot {
  std::string name;  ///< of its folder: time and format, `20261121T150405678Z-format-1`
  std::filesystem::path folder;
  std::int64_t format = 0;
  base::Time taken{};
  std::int64_t bytes = 0;
};

struct SnapshotWish {
  std::int64_t from = 0;  ///< the format that it holds
  std::int64_t to = 0;    ///< the format that the upgrade leads to
  /// Called between two pieces of the copy with the time that the last one took.
  std::function<void(std::chrono::microseconds)> rest;
  std::function<void(std::int64_t done_bytes, std::int64_t total_bytes)> on_progress;
};

/// Copies the data as it stands in one moment while others write it, opens and checks the copy
/// (integrity, structure against the ledger's text, stamp), and only then gives it its name: what
/// is listed is whole. Everything is synced. A refusal (no space, not writable, a copy that does
/// not hold) leaves nothing behind but what the next call removes; the data is unharmed.
base::Result<Snapshot, UpgradeRefusal> take_snapshot(const Site& site, const SnapshotPolicy& policy,
                                                     const SnapshotWish& wish);

/// Those with a manifest that can be read, newest first.
std::vector<Snapshot> list_snapshots(const SnapshotPolicy& policy);

/// Deletes what the policy does not keep; nothing that is as young as `window_opened` or younger.
void prune_snapshots(const SnapshotPolicy& policy, base::Time now,
                     std::optional<base::Time> window_opened);

}  // namespace theseus::upgrade
