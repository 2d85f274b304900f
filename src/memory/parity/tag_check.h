#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "base/id.h"
#include "storage/database.h"

namespace theseus::memory {

/// The tables of tags against the bodies.
struct TagReport {
  std::int64_t memories = 0;
  std::int64_t different = 0;
  std::vector<base::Id> ids;    ///< of those that differ, the first thousand
  std::int64_t stray_rows = 0;  ///< links of memories that are not there, tags that nothing names

  bool holds() const noexcept { return different == 0 && stray_rows == 0; }
};

/// Holds what the tables say of each memory against its body, in one snapshot. Those that
/// `is_queued` names are passed over: their rows wait to be made.
TagReport check_tag_tables(storage::Transaction& transaction,
                           const std::function<bool(const base::Id&)>& is_queued);

/// Takes the stray rows away, in the caller's write transaction, and says how many there were.
std::int64_t drop_stray_tags(storage::Transaction& transaction);

}  // namespace theseus::memory
