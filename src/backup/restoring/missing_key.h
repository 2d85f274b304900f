#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "backup/backup_list.h"

namespace theseus::backup {

using KeyFile = std::optional<std::filesystem::path>;

/// Why an encrypted backup cannot be opened, as a person who asked for it is told; nothing where
/// its key is at hand, or it needs none.
std::optional<std::string> find_want_of_key(const Backup& backup, const KeyFile& key_file);

/// For who is told that another backup was used in its place.
std::string passing_over_sentence(const Backup& backup, const KeyFile& key_file);

/// What a person may do who has not the key of the newest backup that will do.
struct WayRound {
  const std::vector<Backup>& backups;  ///< all that will do, the newest first
  const KeyFile& key_file;
  const std::filesystem::path& data_folder;
};
std::string way_round_sentence(const Backup& newest, const WayRound& way);

}  // namespace theseus::backup
