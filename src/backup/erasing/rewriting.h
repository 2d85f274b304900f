#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>

#include "backup/backup_list.h"
#include "backup/erasing/erased_content.h"
#include "backup/packed_file.h"
#include "base/clock.h"
#include "base/result.h"
#include "upgrade/catalog.h"
#include "upgrade/snapshot_folder.h"

namespace theseus::backup {

struct RewriteWish {
  const upgrade::Program& program;
  const base::Clock& clock;
  const Backup& backup;
  const LiveErasures& live;
  const upgrade::SnapshotFolder& shelf;  ///< in which the backup lies
  const upgrade::SnapshotFolder& plain;  ///< where it may stand in plain for the time being
  std::optional<std::filesystem::path> key_file = std::nullopt;
  std::function<std::int64_t(const std::filesystem::path&)> free_bytes;
  FileWork work = {};
};

/// Makes a backup of a backup, without what was erased since: of the same moment and format, packed
/// with the same key, its journal row for row the same and every other body untouched, with no byte
/// of what went in space that no row covers. It is held against the old one, against itself and
/// against its manifest, and only then gets its name; the old one is left as it is. Nothing where
/// the backup holds nothing of what was erased, and nothing had to be searched for when it was
/// made. Refused with why it cannot be; nothing is left of it then. Throws Error (full,
/// unavailable, corrupt) as `create_backup` does.
base::Result<std::optional<Backup>> rewrite_backup(const RewriteWish& wish);

}  // namespace theseus::backup
