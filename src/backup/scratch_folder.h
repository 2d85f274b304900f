#pragma once

#include <filesystem>
#include <optional>

#include "storage/file_lock.h"

namespace theseus::backup {

/// A new folder of mode 0700 for what is unpacked to be looked at; it goes, with all that is in it,
/// with this object. What a process that died has left beside it goes when the next one is made.
class ScratchFolder {
 public:
  /// Throws Error(full) or Error(unavailable) naming `parent`, which must be there.
  explicit ScratchFolder(const std::filesystem::path& parent);
  ~ScratchFolder();
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;

  const std::filesystem::path& path() const noexcept { return path_; }

 private:
  std::filesystem::path path_;
  std::optional<storage::LockFile> lock_;
};

/// Takes away the scratch folders of processes that died, known by their whole name and a lock that
/// nobody holds.
void clear_scratch_folders(const std::filesystem::path& parent);

}  // namespace theseus::backup
