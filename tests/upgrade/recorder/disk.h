#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "upgrade/recorder/crash_images.h"
#include "upgrade/recorder/picture.h"
#include "upgrade/recorder/recording.h"

namespace theseus::tests {

using Random = std::mt19937_64;

/// The file system under a recording, as far as its operations were applied: what is durable, and
/// what is pending in the order in which it was asked for. The recording must outlive it.
class Disk {
 public:
  explicit Disk(const Recording& recording);

  void apply(const Operation& operation);

  Picture picture_without_loss() const;

  /// What a crash now may leave; nothing when there is no write that could be torn.
  std::optional<Picture> find_picture(Loss loss, Random& random) const;

 private:
  struct PendingName {
    const Operation* operation;
    bool file_was_synced = false;  ///< after it
  };

  /// What becomes of one pending change of content.
  struct Fate {
    bool is_kept = true;
    bool leaves_zeros = false;  ///< where it is lost and would have made the file longer
    std::optional<std::size_t> kept_bytes = std::nullopt;  ///< of a torn write: its beginning
  };
  using Fates = std::vector<Fate>;

  void sync(Inode inode);
  void sync_content(Inode inode);
  void sync_names(Inode inode);

  Fates random_fates(Random& random) const;
  std::optional<Fates> find_torn_fates(Random& random) const;
  Names random_names(Random& random) const;

  Picture picture(const Names& names, const Fates& fates) const;
  std::map<Inode, std::string> content(const Fates& fates) const;

  Names names_;                           ///< durable
  std::map<Inode, std::string> content_;  ///< durable; folders have none
  std::vector<const Operation*> pending_content_;
  std::vector<PendingName> pending_names_;
};

}  // namespace theseus::tests
