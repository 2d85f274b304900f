#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "backup/backup_list.h"
#include "upgrade/snapshot_folder.h"

namespace theseus::backup {

/// Folders of backups that this process alone may change, each entered once.
class Shelves {
 public:
  /// Null where another process is in it. Throws as upgrade::SnapshotFolder::try_enter does.
  const upgrade::SnapshotFolder* enter(const std::filesystem::path& folder, Kind kind);

 private:
  std::map<std::string, upgrade::SnapshotFolder> entered_;
};

/// What lies in a folder; nothing where there is none. Throws Error(unavailable) where it cannot be
/// read: nobody knows then which backups are there.
std::vector<std::filesystem::path> entries_of(const std::filesystem::path& folder);

/// Those of them that are half made or half deleted.
std::vector<std::filesystem::path> unfinished_in(const std::filesystem::path& folder);

/// The name under which one of these will be listed, if it ever is.
std::filesystem::path name_behind(std::filesystem::path unfinished);

/// Whether a folder is there as a backup: whatever else somebody keeps there is no concern of this.
bool is_meant_as_backup(const std::filesystem::path& folder);

}  // namespace theseus::backup
