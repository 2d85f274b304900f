#pragma once

#include <filesystem>

#include "app/configuration.h"

namespace theseus::app {

/// How backups of that data folder are made and kept.
inline backup::Manners backup_manners_of(const Configuration& configuration,
                                         const std::filesystem::path& folder) {
  backup::Manners manners = configuration.backup.manners;
  manners.place.data_folder = folder;
  manners.place.snapshots = configuration.upgrade.snapshots.folder;
  return manners;
}

}  // namespace theseus::app
