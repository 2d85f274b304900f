#pragma once

#include <filesystem>
#include <vector>

#include "upgrade/plan.h"
#include "upgrade/site.h"

namespace theseus::upgrade {

struct ObstacleQuestion {
  const Program& program;
  const Plan& plan;  ///< its steps and what they need
  std::filesystem::path folder;
  const SnapshotPolicy& snapshots;
};

/// What stands against an upgrade and can be told without looking at content: the ledger, the
/// structure, older servers, the folder of the snapshots, free space. A sentence each, with what to
/// do; empty where it may begin.
std::vector<UpgradeRefusal> find_obstacles(storage::Transaction& transaction,
                                           const ObstacleQuestion& question);

}  // namespace theseus::upgrade
