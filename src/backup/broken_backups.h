#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "backup/backup_place.h"
#include "base/id.h"

namespace theseus::backup {

/// A folder where backups or snapshots lie that is named as one, and is no whole one.
struct BrokenBackup {
  std::string name;
  std::filesystem::path folder;
  std::string reason;  ///< a sentence that names the folder
};

/// Those that `list_backups` passes over, the latest by its name first. Left out is what its
/// manifest says to be of other data than `own`, and what somebody deletes at this moment.
std::vector<BrokenBackup> list_broken_backups(const Place& place,
                                              const std::optional<base::Id>& own);

}  // namespace theseus::backup
