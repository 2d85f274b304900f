#pragma once

#include <filesystem>
#include <optional>

#include "backup/backup_place.h"

namespace theseus::backup {

/// How backups of one data folder are made and kept, as its settings say.
struct Manners {
  Place place;
  int keep_count = 7;
  bool zstd = false;
  bool encrypt = false;
  std::filesystem::path key_file = {};  ///< `backup.key` in the data folder if empty

  std::filesystem::path key_path() const {
    return key_file.empty() ? place.data_folder / "backup.key" : key_file;
  }
};

}  // namespace theseus::backup
