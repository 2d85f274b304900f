#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

#include "base/clock.h"
#include "upgrade/manifest.h"
#include "upgrade/snapshot_folder.h"

namespace theseus::upgrade {

/// A snapshot, or a backup, in the making, under a name that nobody lists. It goes with this object
/// unless it was given its own name. Every call throws Error(full) or Error(unavailable) naming the
/// snapshot.
class SnapshotDraft {
 public:
  SnapshotDraft(const SnapshotFolder& shelf, base::Time taken, std::int64_t format);

  /// One that is there, to be replaced by another of the same moment.
  struct Replaced {
    std::filesystem::path folder;
    base::Time taken{};
    std::int64_t format = 0;
  };
  /// Its name will be that of the replaced one with the next number behind it: `-2`, then `-3`.
  SnapshotDraft(const SnapshotFolder& shelf, const Replaced& replaced);

  ~SnapshotDraft();
  SnapshotDraft(const SnapshotDraft&) = delete;
  SnapshotDraft& operator=(const SnapshotDraft&) = delete;

  base::Time taken() const noexcept { return taken_; }
  /// Where the copy belongs.
  std::filesystem::path database() const;
  /// What the snapshot consists of until it has its name.
  const std::filesystem::path& folder() const noexcept { return folder_; }
  /// Where the snapshot will be.
  const std::filesystem::path& named() const noexcept { return named_; }

  void write_manifest(const Manifest& manifest) const;

  /// Makes a snapshot of it, and puts the name on disk.
  void give_name();

 private:
  void make_folder() const;

  base::Time taken_;
  std::string_view word_;
  std::filesystem::path named_;
  std::filesystem::path folder_;
};

}  // namespace theseus::upgrade
