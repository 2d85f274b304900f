#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "storage/database.h"
#include "upgrade/catalog.h"
#include "upgrade/instance.h"
#include "upgrade/instance_file.h"
#include "upgrade/stage.h"

namespace theseus::upgrade {

/// What somebody who watches an upgrade is told: that a step entered a stage, or how far its rows
/// have come.
struct UpgradeEvent {
  const CatalogEntry* entry = nullptr;  ///< null where it is about the upgrade as a whole
  Stage stage = Stage::expanding;
  std::int64_t done = 0;
  std::int64_t expected = 0;
  std::string_view message = {};  ///< what there is to say in words; empty for mere progress
};

/// Where an upgrade works, and for whom. What is referred to must outlive it.
struct Site {
  const Program& program;
  storage::Database& database;  ///< not the guarded one: an upgrade raises the epoch itself
  std::filesystem::path folder;
  const Instance& instance;
  const base::Clock& clock;
  base::IdSource& ids;
  std::function<void(const UpgradeEvent&)> tell = [](const UpgradeEvent&) {};

  bool is_alive(const base::Id& id) const { return upgrade::is_alive(folder, id); }
};

/// Why an upgrade, its end or its undoing did not go on. The data is as useable as before.
struct UpgradeRefusal {
  enum class Kind {
    refused,  ///< must not be, or needs something done first: exit code 3
    busy,     ///< somebody is in the way; try again: exit code 5
    asks      ///< may be done by who says yes to the message
  };
  Kind kind = Kind::refused;
  std::string message;
  std::string changed = {};  ///< what was changed before it asked, as sentences; mostly nothing
};

struct Done {};
using Outcome = base::Result<Done, UpgradeRefusal>;

inline Outcome refused(std::string message) {
  return base::Unexpected(UpgradeRefusal{UpgradeRefusal::Kind::refused, std::move(message)});
}
inline Outcome busy(std::string message) {
  return base::Unexpected(UpgradeRefusal{UpgradeRefusal::Kind::busy, std::move(message)});
}
inline Outcome asks(std::string message, std::string changed = {}) {
  return base::Unexpected(
      UpgradeRefusal{UpgradeRefusal::Kind::asks, std::move(message), std::move(changed)});
}

/// Makes sure that this process may write at all by the numbers of the stamp and has not been
/// ended, and makes its row where there is none yet. Error(newer_format) when another release has
/// taken the data.
void require_writer(storage::Transaction& transaction, const Site& site);

/// Runs the work in a write transaction of the instance that has the upgrade lock, and commits it.
/// Error(conflict) where another has taken the lock over.
void write_with_lock(const Site& site, const std::function<void(storage::Transaction&)>& work);

/// One step in one stage, recorded in the caller's transaction. `structure` is that of the database
/// as the transaction leaves it, for a change that changed it.
struct StageRecord {
  std::int64_t upgrade = 0;
  const CatalogEntry& entry;
  Stage stage;
  std::optional<std::string> detail = std::nullopt;
};
enum class StructureRecord { unchanged, changed };
void record_stage(storage::Transaction& transaction, const Site& site, const StageRecord& record,
                  StructureRecord structure = StructureRecord::unchanged);

/// Computes the stamp's numbers anew from the stages and raises the epoch, so that each process
/// decides what it may still do. `hold` as given.
void raise_epoch(storage::Transaction& transaction, const Site& site,
                 std::optional<std::int64_t> hold);

}  // namespace theseus::upgrade
