#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

#include "upgrade/rehearsed.h"
#include "upgrade/site.h"
#include "upgrade/snapshot_policy.h"

namespace theseus::upgrade {

/// What one step of an upgrade would do.
struct PlannedStep {
  const CatalogEntry* entry = nullptr;
  std::optional<Stage> stage = std::nullopt;  ///< where it stands, of one that was begun
  std::int64_t rows = 0;                      ///< to carry, about
  std::int64_t bytes = 0;                     ///< that the new shape takes, about
  std::chrono::milliseconds time{0};          ///< about
  std::chrono::milliseconds longest_pause{0};
  bool is_reversible = true;
  bool is_measured = false;  ///< by a rehearsal, rather than estimated from the step
};

/// What an upgrade would do, computed without writing and in a time that no table of content
/// decides.
struct Plan {
  std::int64_t from = 0;
  std::int64_t to = 0;
  std::vector<PlannedStep> steps;   ///< those not yet verified, in order
  std::int64_t snapshot_bytes = 0;  ///< 0 where none is taken
  std::chrono::milliseconds snapshot_time{0};
  std::int64_t needed_bytes = 0;  ///< snapshot, new shapes and the growth of the log
  std::int64_t free_bytes = 0;    ///< the least of the folders concerned
  Compatibility while_open{};     ///< the oldest formats while the window is open
  Compatibility when_finalized{};
  std::string rollback_command;
  std::vector<std::string> blocks;  ///< what must be done first, a sentence each
  std::vector<std::string> asks;    ///< what needs an explicit yes: one-way steps
  /// When the rehearsal was whose measures are in this; nothing where there are none.
  std::optional<base::Time> rehearsed = std::nullopt;

  bool is_empty() const noexcept { return steps.empty(); }
  std::chrono::milliseconds time() const noexcept;  ///< of it all, about
};

struct PlanWish {
  std::filesystem::path folder;
  SnapshotPolicy snapshots;
  std::int64_t to = 0;
  std::string command;  ///< of the program's upgrades: `theseus upgrade`
  /// What a rehearsal on a copy of this data measured.
  std::optional<Rehearsed> rehearsed = std::nullopt;
};

/// In one read transaction, on data that this program may at least read, of its own format or
/// older.
Plan make_plan(storage::Transaction& transaction, const Program& program, const PlanWish& wish);

nlohmann::json to_json(const Plan& plan);

}  // namespace theseus::upgrade
