#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>

#include "backup/backup_place.h"
#include "backup/drill.h"

namespace theseus::backup {

/// What is known of the last drill without looking into a backup.
struct LastDrill {
  base::Time time{};  ///< of its beginning
  std::string backup = {};
  bool holds = false;
  std::string fault = {};  ///< the first; empty where it holds
};

/// The name of the file beside the backups.
inline constexpr const char* kDrillName = "drill.json";

/// Nothing where there was none, it was of other data, or the file cannot be used.
std::optional<LastDrill> find_last_drill(const Place& place);

/// Keeps it beside the backups in the place of the last one. Throws Error(full) or
/// Error(unavailable) naming the file.
void keep_drill(const Place& place, const Drill& drill);

/// All that it found.
nlohmann::json to_json(const Drill& drill);

}  // namespace theseus::backup
