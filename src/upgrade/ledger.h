#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "base/clock.h"
#include "base/id.h"
#include "storage/database.h"
#include "upgrade/stage.h"

namespace theseus::upgrade {

/// One row of the record of every stage of every upgrade, which is only ever appended to.
struct LedgerEntry {
  std::int64_t upgrade = 0;  ///< groups the steps of one window
  std::int64_t step = 0;
  std::string stage;
  base::Time time{};
  std::optional<base::Id> instance = std::nullopt;
  std::string release;
  std::optional<base::Bytes> checksum = std::nullopt;   ///< SHA-256 of the step's SQL file
  std::optional<std::string> structure = std::nullopt;  ///< of the whole database, after it
  std::optional<std::string> detail = std::nullopt;
};

/// Appends the row in the transaction of what it records.
void append(storage::Transaction& transaction, const LedgerEntry& entry);

/// What the database must look like: the newest row that has a structure.
std::optional<std::string> find_structure(storage::Transaction& transaction);

/// The release that wrote the newest row: one that can open the data.
std::optional<std::string> find_newest_release(storage::Transaction& transaction);

/// The stage that the newest row records; nothing for a ledger without rows.
std::optional<std::string> find_newest_stage(storage::Transaction& transaction);

struct StepChecksum {
  std::int64_t step = 0;
  base::Bytes checksum;
};

/// Where a step stands: its newest row.
struct StepStage {
  std::int64_t step = 0;
  std::int64_t upgrade = 0;
  std::optional<Stage> stage = std::nullopt;  ///< nothing for a word of a newer release
  std::string stage_name = {};
  base::Time time{};
  std::string release = {};
};

/// Of every step that the ledger names, by number.
std::vector<StepStage> list_stages(storage::Transaction& transaction);

/// Of one step; nothing where the ledger does not name it.
std::optional<StepStage> find_step_stage(storage::Transaction& transaction, std::int64_t step);

/// The highest number of an upgrade; 0 for an empty ledger.
std::int64_t newest_upgrade(storage::Transaction& transaction);

/// When that upgrade noted its first stage; nothing where the ledger does not name it.
std::optional<base::Time> find_begin(storage::Transaction& transaction, std::int64_t upgrade);

/// What the newest row of that stage says beside; nothing where there is none.
std::optional<std::string> find_detail(storage::Transaction& transaction, std::int64_t upgrade,
                                       Stage stage);

/// The checksums under which steps were applied, but for what was rolled back since: nothing of
/// that is in the data, and a later release may do it right.
std::vector<StepChecksum> list_checksums(storage::Transaction& transaction);

}  // namespace theseus::upgrade
