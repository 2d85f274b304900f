#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "backup/backup_list.h"
#include "backup/packed_file.h"
#include "base/clock.h"
#include "base/result.h"
#include "storage/database.h"
#include "upgrade/catalog.h"
#include "upgrade/free_space.h"
#include "upgrade/site.h"

namespace theseus::backup {

struct EraseFromParts {
  const upgrade::Program& program;
  const base::Clock& clock;
  storage::Database& live;  ///< the data; this process has it open, and so holds the *open* byte
  /// Told what is being done, a sentence each.
  std::function<void(std::string_view)> tell = [](std::string_view) {};
  std::function<std::int64_t(const std::filesystem::path&)> free_bytes = upgrade::free_bytes_of;
};

struct EraseFromWish {
  Place place = {};
  /// Name or path of a backup; all backups and snapshots of this data where nothing is asked for.
  std::optional<std::string> asked = std::nullopt;
  std::optional<std::filesystem::path> key_file = std::nullopt;
  bool accepts = false;  ///< yes to what it asks
  FileWork work = {};
};

struct ErasedFrom {
  struct Rewritten {
    Backup backup;
    std::string replaced;  ///< name of the one that is gone
  };
  /// A backup that stands as it stood, or what is left of one, or is just being made.
  struct Left {
    std::filesystem::path folder;
    std::string reason;           ///< a sentence
    bool may_hold_erased = true;  ///< false for one of other data
    std::optional<base::Time> taken = std::nullopt;
  };

  std::vector<Rewritten> rewritten = {};
  std::vector<Left> left = {};
  std::vector<Backup> clean = {};  ///< hold nothing of what was erased
};

/// Has every backup of the data that holds what was erased since replaced by one that does not. One
/// is deleted only when its successor was verified and has its name; whenever this is cut short,
/// each stands there whole, the old one or the new, and the next call goes on. A refusal leaves all
/// as it was: `busy` (another makes or deletes backups), `asks`, where backups would be replaced
/// and `accepts` is not given, `refused`. What stands against one backup is no refusal: it is named
/// among those left.
base::Result<ErasedFrom, upgrade::UpgradeRefusal> erase_from_backups(const EraseFromParts& parts,
                                                                     const EraseFromWish& wish);

}  // namespace theseus::backup
