#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "backup/backup_list.h"
#include "backup/packed_file.h"
#include "base/id.h"
#include "base/result.h"
#include "upgrade/catalog.h"

namespace theseus::backup {

struct VerifyWish {
  const upgrade::Program& program;
  std::filesystem::path scratch;  ///< a folder in which a packed one is unpacked for the time being
  std::optional<std::filesystem::path> key_file = std::nullopt;
  /// The data that it must be of; nothing where any will do.
  std::optional<base::Id> data_set = std::nullopt;
  FileWork work = {};
};

struct Verified {
  Backup backup;
  std::int64_t rows = 0;  ///< of the journal
  std::int64_t memories = 0;
  std::int64_t spaces = 0;
  /// Whether each row was held against its digest; the data of format 1 has none.
  bool has_digests = false;
  std::vector<std::string> warnings;  ///< such as that others may read it; a sentence each
};

/// Opens a backup and holds it against its manifest and against itself: size and checksum, unpacked
/// where it is packed, every page of the database, its structure against the ledger's text, stamp,
/// position of the journal, counts and roots against the manifest, each row against its digest, the
/// roots against the digests, and what is folded against a fold made anew. Refused with what is not
/// as it must be. Errors are those of the scratch folder.
base::Result<Verified> verify_backup(const std::filesystem::path& folder, const VerifyWish& wish);

}  // namespace theseus::backup
