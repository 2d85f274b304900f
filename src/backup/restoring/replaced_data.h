#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "base/id.h"
#include "storage/database.h"
#include "upgrade/catalog.h"
#include "upgrade/stamp.h"

namespace theseus::backup {

/// A space that was erased as a whole.
struct ErasedSpace {
  std::int64_t number = 0;
  std::int64_t made_at = 0;  ///< seq of the row that made it, which tells it from a namesake
  std::vector<base::Id> memories = {};  ///< that were in it
};

/// What was erased for good, and so must not come back with a backup.
struct Erasures {
  std::vector<base::Id> memories = {};
  std::vector<ErasedSpace> spaces = {};
};

/// A row of the table of keys as it stands.
struct KeyRow {
  base::Bytes id = {};
  std::string name = {};
  std::string role = {};
  std::string spaces = {};
  base::Bytes hash = {};
  std::int64_t created_at = 0;
  std::optional<std::int64_t> expires_at = std::nullopt;
  std::optional<std::int64_t> revoked_at = std::nullopt;
};

/// What the data that is to be replaced says, as far as it can be read: each part is there or is
/// not. Nobody else has it open meanwhile.
struct ReplacedData {
  std::filesystem::path file;
  bool is_there = false;
  std::optional<upgrade::Stamp> stamp = std::nullopt;
  std::string release = {};  ///< that wrote the newest row of its ledger
  std::optional<base::Id> data_set = std::nullopt;
  std::optional<std::int64_t> head = std::nullopt;
  std::optional<std::vector<KeyRow>> keys = std::nullopt;
  std::optional<Erasures> erasures = std::nullopt;
  std::string damage = {};  ///< why it, or a part of it, cannot be read; empty where all can

  /// Whether rows of its journal may be taken over.
  bool is_whole() const noexcept { return is_there && damage.empty(); }
};

/// Reads what can be read, without changing a byte. What is damaged, or has been given another
/// structure by a hand, is noted as that. Refused where the data is whole but not this program's to
/// replace: without a stamp, or of a newer release. Throws Error(unavailable, full, busy) where it
/// is another program's database, or cannot be read now: nobody knows then whether it is damaged.
/// Asked to stop, it ends early, and what it gives is of no worth.
base::Result<ReplacedData> read_replaced_data(const std::filesystem::path& folder,
                                              const upgrade::Program& program,
                                              const std::stop_token& stop);

std::vector<KeyRow> read_keys(storage::Transaction& transaction);
Erasures read_erasures(storage::Transaction& transaction);

}  // namespace theseus::backup
