#pragma once

#include <filesystem>
#include <string>

#include "base/result.h"
#include "upgrade/catalog.h"
#include "upgrade/stamp.h"

namespace theseus::upgrade {

/// What a copy of a database says of itself.
struct SnapshotContents {
  Stamp stamp;
  std::string release;           ///< wrote the ledger's newest row
  std::string structure_sha256;  ///< in hexadecimal
  std::string content;           ///< what the program says of it; may be empty
};

/// Opens a copy that nobody else has open, without changing it. Refused when its structure is not
/// what its ledger says. `describe` may be null.
base::Result<SnapshotContents> read_contents(const std::filesystem::path& file,
                                             std::string (*describe)(storage::Transaction&));

}  // namespace theseus::upgrade
