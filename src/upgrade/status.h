#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "storage/database.h"
#include "upgrade/catalog.h"
#include "upgrade/ledger.h"
#include "upgrade/stamp.h"
#include "upgrade/upgrade_lock.h"

namespace theseus::upgrade {

/// Where one step stands.
struct StepStatus {
  std::int64_t step = 0;
  std::string name = {};  ///< empty for a step that this program does not know
  std::int64_t upgrade = 0;
  std::optional<Stage> stage = std::nullopt;
  std::string stage_name = {};
  base::Time since{};
  std::int64_t done = 0;
  std::int64_t expected = 0;
  std::int64_t set_aside = 0;
  std::int64_t queued = 0;
};

struct UpgradeStatus {
  Stamp stamp;
  std::vector<StepStatus> steps;  ///< of the ledger, by number
  std::optional<LockHolder> lock = std::nullopt;
  /// The name of the one that the newest upgrade that is not over began from; empty where all are.
  std::string snapshot = {};

  /// The stage of the least advanced step, but `reverting` or `refused` where one is; `finalized`
  /// where nothing is open.
  std::string stage() const;
};

/// In one read transaction.
UpgradeStatus read_status(storage::Transaction& transaction, const Program& program);

/// How a reader must treat the new shape of a step in this very snapshot.
enum class NewShape {
  incomplete,  ///< not proven yet, or too much is queued: the old shape for all
  with_queue,  ///< holds but for the keys in the step's queue
  whole
};
NewShape find_new_shape(storage::Transaction& transaction, const CatalogEntry& entry);

}  // namespace theseus::upgrade
