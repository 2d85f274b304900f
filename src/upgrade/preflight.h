#pragma once

#include <optional>
#include <stop_token>

#include "upgrade/plan.h"
#include "upgrade/site.h"

namespace theseus::upgrade {

/// What stands against beginning an upgrade, looked at before the first byte is written: free
/// space, the structure and the integrity of the data, the ledger, who else runs on it, the folder
/// of the snapshots, steps that nothing undoes; or that it was asked to stop meanwhile. Nothing
/// where it may begin.
std::optional<UpgradeRefusal> find_obstacle(const Site& site, const Plan& plan,
                                            const SnapshotPolicy& snapshots,
                                            const std::stop_token& stop = {});

}  // namespace theseus::upgrade
