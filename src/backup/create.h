#pragma once

#include <cstdint>
#include <optional>

#include "backup/backup_list.h"
#include "backup/packed_file.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/result.h"
#include "upgrade/catalog.h"
#include "upgrade/site.h"

namespace theseus::backup {

using upgrade::UpgradeRefusal;

struct CreateWish {
  const upgrade::Program& program;
  Place place;  ///< this process has its data open, and so holds the *open* byte
  base::Id instance{};
  std::int64_t format = 0;  ///< of the data, as its stamp says
  const base::Clock& clock;
  Packing packing = {};
  FileWork work = {};
};

struct Created {
  Backup backup;
  /// When the oldest upgrade began that is neither final nor undone: backups as old as that are
  /// kept. The beginning of time where this release does not know the upgrade.
  std::optional<base::Time> window_opened = std::nullopt;
};

/// Makes a backup while others use the data: copies it as it stands in one moment, checks the copy,
/// packs it where that is wished, reads back what was written and holds it against the copy, and
/// only then gives it its name: what is listed is whole. Everything is synced. A refusal (busy:
/// another makes one there, or asked to stop; refused: the folder cannot be used, the copy does not
/// hold) and an error (full, unavailable, corrupt) leave nothing behind but what the next call
/// removes; the data is unharmed.
///
/// The plain copy that an encrypted backup is made from stands in the data folder, never where the
/// backups go.
base::Result<Created, UpgradeRefusal> create_backup(const CreateWish& wish);

}  // namespace theseus::backup
