#pragma once

#include <filesystem>
#include <optional>

#include "backup/packed_file.h"
#include "base/result.h"
#include "upgrade/manifest.h"

namespace theseus::backup {

struct UnpackWish {
  std::filesystem::path backup;  ///< its folder
  /// Opens an encrypted one; nothing for one that is not.
  std::optional<std::filesystem::path> key_file = std::nullopt;
  FileWork work = {};
};

/// How the file of a backup stands, with the key where one is needed. Refused when the key is
/// another one, or cannot be had.
base::Result<Packing> find_packing(const upgrade::Manifest& manifest, const UnpackWish& wish);

/// Writes the plain database of a backup or a snapshot to `target`, which must not be there yet,
/// and puts it on disk. Refused, with nothing left at the target, when the backup is not whole, is
/// not what its manifest says by size and checksum, or its key cannot be had; also when asked to
/// stop. Never writes more than the size that the manifest names. Errors (full, unavailable) name
/// the file.
base::Result<upgrade::Manifest> unpack_backup(const UnpackWish& wish,
                                              const std::filesystem::path& target);

/// A refusal about the backup in a folder, as all that look at one say it.
base::Unexpected<base::Refusal> not_as_taken(const std::filesystem::path& folder,
                                             std::string_view reason);

}  // namespace theseus::backup
