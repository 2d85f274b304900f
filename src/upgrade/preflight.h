#pragma once

#include <optional>

#include "upgrade/plan.h"
#include "upgrade/site.h"

namespace theseus::upgrade {

/// What stands against beginning an upgrade, looked at before the first byte is written: free
/// space, the structure and the integrity of the data, the ledger, who else runs on it, the folder
/// of the snapshots, steps that nothing undoes. Nothing where it may begin.
std::optional<UpgradeRefusal> find_obstacle(const Site& site, const Plan& plan,
                                            const SnapshotPolicy& snapshots);

}  // namespace theseus::upgrade
