#pragma once

#include <filesystem>
#include <optional>

#include "backup/backup_list.h"
#include "backup/packed_file.h"
#include "backup/scratch_folder.h"
#include "base/result.h"
#include "upgrade/data_set.h"
#include "upgrade/manifest.h"

namespace theseus::backup {

/// A backup to be tried, and where.
struct TrialWish {
  const upgrade::Program& program;
  Backup backup;
  std::filesystem::path scratch;      ///< a folder in which the copy is for the time being
  std::filesystem::path data_folder;  ///< whose settings the copy is opened with
  std::optional<std::filesystem::path> key_file = std::nullopt;
  FileWork work = {};
};

/// A backup unpacked into a data folder of its own, which goes with this object, or with the next
/// one beside it where this process dies. Whatever is done there touches no other data.
class TrialCopy {
 public:
  /// Throws Error(full) or Error(unavailable) naming a folder: before a byte is written where
  /// `room_bytes` are not free there.
  TrialCopy(const TrialWish& wish, std::int64_t room_bytes);

  /// Refused when the backup is not what was taken, its key cannot be had, or asked to stop.
  base::Result<upgrade::Manifest> unpack();

  std::filesystem::path folder() const { return scratch_.path() / "data"; }
  std::filesystem::path database() const;

  /// Opens the copy, of whatever format up to this program's, lets the work have it and closes it.
  /// Throws what keeps it from being opened.
  void with_data(const std::function<void(upgrade::DataSet&)>& work) const;

  /// The same for an upgrade: what keeps it from going on is a refusal.
  upgrade::Outcome with_upgrader(
      const std::function<upgrade::Outcome(upgrade::Upgrader&)>& work) const;

 private:
  TrialWish wish_;
  ScratchFolder scratch_;
};

/// What a copy takes while it is only read.
std::int64_t room_to_read(const Backup& backup);

/// What an upgrade of a copy takes: the copy, the snapshot of its upgrade, the old shapes beside
/// the new ones, and the log.
std::int64_t room_to_upgrade(const Backup& backup);

}  // namespace theseus::backup
