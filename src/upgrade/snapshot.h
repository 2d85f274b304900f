#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <vector>

#include "base/result.h"
#include "upgrade/manifest.h"
#include "upgrade/site.h"
#include "upgrade/snapshot_list.h"
#include "upgrade/snapshot_policy.h"

namespace theseus::upgrade {

struct SnapshotWish {
  std::int64_t from = 0;  ///< the format that it holds
  std::int64_t to = 0;    ///< the format that the upgrade leads to
  /// Called between two pieces of the copy with the time that the last one took.
  std::function<void(std::chrono::microseconds)> rest = [](std::chrono::microseconds) {};
  std::function<void(std::int64_t done_bytes, std::int64_t total_bytes)> on_progress =
      [](std::int64_t, std::int64_t) {};
  std::stop_token stop = {};
  std::vector<ManifestStage> stages = {};  ///< what the upgrade did before: planned, preflighted
};

/// Copies the data as it stands in one moment while others write it, opens and checks the copy
/// (integrity, structure against the ledger's text, stamp), and only then gives it its name: what
/// is listed is whole. Everything is synced. A refusal (busy: another makes one, or asked to stop;
/// refused: the folder cannot be used, the copy does not hold) and an error (full, unavailable,
/// corrupt) leave nothing behind but what the next call removes; the data is unharmed.
base::Result<Snapshot, UpgradeRefusal> take_snapshot(const Site& site, const SnapshotPolicy& policy,
                                                     const SnapshotWish& wish);

/// Holds a snapshot against its manifest: size and checksum of the database, then its structure and
/// stamp. For whoever is about to rely on it.
base::Result<Manifest> verify_snapshot(const std::filesystem::path& folder);

}  // namespace theseus::upgrade
