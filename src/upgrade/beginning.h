#pragma once

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

#include "upgrade/pace.h"
#include "upgrade/site.h"
#include "upgrade/snapshot_policy.h"

namespace theseus::upgrade {

/// What an upgrade notes of itself beside its first stage, so that one that died is gone on with.
struct Beginning {
  std::int64_t upgrade = 0;
  std::int64_t to = 0;
  std::string snapshot;                    ///< its name
  std::string plan = {};                   ///< as JSON; empty where an older release began it
  std::vector<const CatalogEntry*> steps;  ///< to be expanded, in order

  /// As the ledger keeps it.
  std::string detail() const;
};

/// What that upgrade noted; empty members where it noted nothing.
Beginning find_beginning(storage::Transaction& transaction, std::int64_t upgrade);

struct BeginningWish {
  std::int64_t to = 0;
  bool by_start = false;  ///< nobody asked: a `hold` is obeyed
  bool accepts = false;
  SnapshotPolicy snapshots;
  Rest rest = rest_as_long;
  std::stop_token stop = {};  ///< ends the making of the snapshot
};

/// What a start is told that would go above a `hold`.
UpgradeRefusal held_back(const Site& site, std::int64_t hold);

/// Everything before the first byte is written: plan, preflight and a verified snapshot, or the
/// notes of an upgrade that died after them. Without steps when there is nothing to expand.
base::Result<Beginning, UpgradeRefusal> find_or_make_beginning(const Site& site,
                                                               const BeginningWish& wish);

}  // namespace theseus::upgrade
