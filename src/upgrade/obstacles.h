#pragma once

#include <filesystem>
#include <optional>
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

/// A server of a release that knows less than the program and runs on the data: nothing upgrades
/// the data under one.
std::optional<UpgradeRefusal> find_older_server(const Program& program,
                                                const std::filesystem::path& folder);

}  // namespace theseus::upgrade
