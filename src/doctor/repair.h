#pragma once

#include <cstdint>
#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <string>

#include "storage/database.h"

namespace theseus::doctor {

/// What was made anew, and what could not be.
struct RepairReport {
  std::int64_t memories = 0;  ///< rows of `memories`
  std::int64_t spaces = 0;    ///< rows of `spaces`
  std::int64_t tagged = 0;    ///< memories whose rows in the tables of tags
  std::int64_t stray_tags = 0;
  std::int64_t vectors = 0;  ///< taken away; a recall makes those that are wanted
  std::int64_t left = 0;     ///< rows that still differ, since their text cannot be read

  bool is_empty() const noexcept {
    return memories + spaces + tagged + stray_tags + vectors + left == 0;
  }
};

/// Makes every row that is derived from the journal and differs from it anew, each in a write
/// transaction of its own beside whoever writes; touches neither journal nor bodies nor digests. A
/// process that has indexes of the data in memory keeps what it has loaded. The data is of this
/// release's format. `tell` hears what is being done.
RepairReport repair(storage::Database& database,
                    const std::function<void(const std::string&)>& tell);

nlohmann::json to_json(const RepairReport& report);

}  // namespace theseus::doctor
