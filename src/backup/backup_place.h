#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "base/id.h"

namespace theseus::backup {

/// Where the backups of one data folder lie.
struct Place {
  std::filesystem::path data_folder;
  std::filesystem::path folder = {};     ///< `backups` in the data folder if empty
  std::filesystem::path snapshots = {};  ///< of upgrades: `snapshots` in the data folder if empty

  std::filesystem::path own_folder() const { return data_folder / "backups"; }
  std::filesystem::path target() const { return folder.empty() ? own_folder() : folder; }
  std::filesystem::path snapshot_folder() const {
    return snapshots.empty() ? data_folder / "snapshots" : snapshots;
  }
};

/// Why no backup can be kept there, as a sentence. The folder in the data folder is made where it
/// is missing; elsewhere it must be there, since a disk that is not mounted looks like that.
std::optional<std::string> reason_against(const Place& place);

/// Why nobody can say which backups there are, as a sentence: their folder may not be read, or is
/// one outside of the data folder that is not there, since a disk that is not mounted looks like
/// that.
std::optional<std::string> reason_unseen(const Place& place);

/// Which data set the data folder holds; nothing where that cannot be read, be it newer, damaged or
/// gone. Changes no byte.
std::optional<base::Id> find_data_set(const Place& place);

}  // namespace theseus::backup
