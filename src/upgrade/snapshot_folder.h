#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "storage/file_lock.h"
#include "upgrade/snapshot_policy.h"

namespace theseus::upgrade {

/// Ends the name of what is half made or half deleted; the next who enters removes it.
inline constexpr const char* kUnfinished = ".new";

/// Whether a folder is named as whole snapshots and backups are: `20261121T150405678Z-format-3`, or
/// with `-2` behind it where that was taken.
bool is_copy_name(std::string_view name);

/// Whether a path ends as what is half made or half deleted does, and begins as copies are named.
bool is_unfinished(const std::filesystem::path& path);

/// Why snapshots cannot be kept where the policy says, as a sentence: a file stands there, it is
/// not there or cannot be written. A folder that lies directly in the data folder is made where it
/// is missing; elsewhere it must be there, since a disk that is not mounted looks like that.
std::optional<std::string> reason_against_folder(const SnapshotPolicy& policy,
                                                 const std::filesystem::path& data_folder);

/// The same of any folder for copies of the data, which messages call by a word such as `backup`.
std::optional<std::string> reason_against_folder(const std::filesystem::path& folder,
                                                 const std::filesystem::path& data_folder,
                                                 std::string_view word);

/// The folder of the snapshots, or of the backups, while one process makes or deletes some; the
/// kernel lets the next one in when that process dies.
class SnapshotFolder {
 public:
  /// Makes the folder if it is missing, and removes what a dead attempt has left, by its name.
  /// Nothing when another process is in it. Throws Error(unavailable) naming what cannot be had.
  static std::optional<SnapshotFolder> try_enter(const std::filesystem::path& folder,
                                                 std::string_view word = "snapshot");

  const std::filesystem::path& path() const noexcept { return path_; }
  /// What messages call one of what lies in it.
  std::string_view word() const noexcept { return word_; }

  /// Deletes one of what lies in it. Its name goes first, on the disk too: a kill or a power cut in
  /// between leaves nothing that looks whole, and what is left goes with the next who enters. What
  /// cannot be deleted stays.
  void remove(const std::filesystem::path& named) const noexcept;

 private:
  SnapshotFolder(std::filesystem::path path, std::string_view word, storage::LockFile lock);

  std::filesystem::path path_;
  std::string_view word_;
  storage::LockFile lock_;
};

}  // namespace theseus::upgrade
