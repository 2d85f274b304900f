#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "backup/backup_place.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "upgrade/manifest.h"

namespace theseus::backup {

inline constexpr const char* kBackupKind = "backup";

enum class Kind {
  backup,
  snapshot  ///< made by an upgrade before it began
};

/// A folder with a manifest and the database, plain, compressed or encrypted.
struct Backup {
  std::string name;  ///< of its folder: time and format, `20261121T150405678Z-format-1`
  std::filesystem::path folder;
  Kind kind = Kind::backup;
  std::int64_t format = 0;
  std::string release;  ///< that made it
  base::Time taken{};
  std::optional<base::Time> newest_change = std::nullopt;  ///< nothing where nobody noted it
  std::int64_t journal_head = 0;
  std::optional<base::Id> data_set = std::nullopt;  ///< nothing where nobody noted it
  std::int64_t bytes = 0;                           ///< that it takes
  bool is_compressed = false;
  /// Where it came in the place of others, without what was erased since: their names, the last one
  /// last, and the position up to which that was erased.
  std::vector<std::string> former_names = {};
  std::optional<std::int64_t> erased_up_to = std::nullopt;
  std::string key = {};  ///< names the key that opens it; empty where it is not encrypted
  /// What was wrong with the content already when it was taken; empty where nothing was.
  std::string fault = {};

  bool is_encrypted() const noexcept { return !key.empty(); }
};

/// The name of the file that holds the database of a backup.
std::string file_name_of(const upgrade::Manifest& manifest);

/// Backups and snapshots of upgrades, newest first: those that are whole by their manifest and the
/// size of their file, and are no symbolic links. Also those of other data that lie there. Of one
/// data set the newest is the one whose journal reaches furthest, whatever clocks said: a restore
/// goes on behind the highest number that it knows of, so later content never has a lower one.
std::vector<Backup> list_backups(const Place& place);

/// What lies in a folder. Refused with why it is no backup, or not a whole one.
base::Result<Backup> read_backup(const std::filesystem::path& folder);

/// The one of that name, or that came in its place; else the one in the folder of that path; else,
/// where nothing is asked for, the newest of this data. Refused with a sentence that says where was
/// looked.
base::Result<Backup> find_backup(const Place& place, std::optional<std::string_view> asked);

}  // namespace theseus::backup
