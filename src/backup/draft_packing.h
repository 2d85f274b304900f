#pragma once

#include <filesystem>

#include "backup/packed_file.h"
#include "upgrade/manifest.h"

namespace theseus::backup {

/// The database of a backup in the making.
struct DraftPacking {
  std::filesystem::path plain;   ///< which the manifest tells of
  std::filesystem::path folder;  ///< of the backup, where the packed file belongs
  Packing packing = {};
};

/// Packs it as is wished, reads back what was written, notes it in the manifest and takes the plain
/// file away; does nothing where it is to stay plain. False when it was asked to stop. Throws
/// Error(corrupt) where what was written does not give back what was there, and Error(full) or
/// Error(unavailable) naming a file.
bool pack_draft(const DraftPacking& draft, upgrade::Manifest& manifest, const FileWork& work);

}  // namespace theseus::backup
