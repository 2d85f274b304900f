#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

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
  /// Why nothing may be deleted behind it. Empty where each of its rows was held against its
  /// digest; data of a format without digests was held against its structure alone.
  std::string doubt = {};
};

/// What somebody has to know of a backup whose content was wrong in the data already.
std::string sentence_on_fault(const Backup& backup, const std::filesystem::path& data_folder);

/// Makes a backup while others use the data: copies it as it stands in one moment, checks the
/// copy's structure, holds each of its rows against its digest, packs it where that is wished,
/// unpacks that again and holds it against the copy, and only then gives it its name. Everything is
/// synced, but may be read from the system's cache here: what the disk has made of it is for
/// `verify_backup` to see, later. Content that was wrong in the data already is kept too, with its
/// fault named. A refusal (busy: another makes one there, or asked to stop; refused: the folder
/// cannot be used, the copy does not hold) and an error (full, unavailable, corrupt) leave nothing
/// behind but what the next call removes; the data is unharmed. The plain copy that an encrypted
/// backup is made from stands in the data folder, never where the backups go.
base::Result<Created, UpgradeRefusal> create_backup(const CreateWish& wish);

}  // namespace theseus::backup
