#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "base/clock.h"
#include "storage/database.h"

namespace theseus::receipts {

/// The newest restore, as the row says that it wrote into the journal.
struct RestoreEnd {
  std::string data_set = {};
  std::int64_t restored_at = 0;  ///< seq of the row
  base::Time ended{};
};
std::optional<RestoreEnd> find_restore_end(storage::Transaction& transaction);

/// Whether one of the receipts of a data folder is of that restore. Errors as of
/// list_receipt_files.
bool has_receipt(const std::filesystem::path& folder, const RestoreEnd& end);

}  // namespace theseus::receipts
