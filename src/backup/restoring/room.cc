#include "backup/restoring/room.h"

#include <fmt/format.h>

#include "storage/sqlite/database_copy.h"
#include "upgrade/free_space.h"
#include "upgrade/manifest.h"

namespace theseus::backup {

namespace fs = std::filesystem;

std::optional<std::string> find_shortage(const RestoreCase& restore, const Backup& backup) {
  const auto manifest = upgrade::read_manifest(backup.folder);
  if (!manifest) return std::nullopt;
  std::int64_t needed = manifest->bytes;
  // Its rows come on top, at most all of them.
  if (restore.choice.to) needed += storage::size_of_sqlite(restore.replaced.file).file_bytes;
  // The engine copies it before it changes it.
  if (backup.format < restore.parts.program.format) needed += 2 * manifest->bytes;
  const fs::path& folder = restore.wish.place.data_folder;
  const std::int64_t free = restore.parts.free_bytes(folder);
  if (free >= needed) return std::nullopt;
  return fmt::format(
      "The new data is made beside the old one, which takes {} on the disk of {}, and {} are free. "
      "Nothing was changed. Make room there, or restore into a folder on another disk: --data "
      "FOLDER",
      upgrade::megabytes(needed), folder.string(), upgrade::megabytes(free));
}

}  // namespace theseus::backup
