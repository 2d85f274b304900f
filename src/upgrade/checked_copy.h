#pragma once

#include <filesystem>
#include <string_view>

#include "base/result.h"
#include "storage/sqlite/database_copy.h"
#include "upgrade/catalog.h"
#include "upgrade/site.h"
#include "upgrade/snapshot_contents.h"

namespace theseus::upgrade {

/// What is copied, and what messages call the copy.
struct CopySource {
  const Program& program;
  std::filesystem::path folder;  ///< of the data; this process holds its *open* byte
  std::string_view word = "snapshot";
};

/// Copies the data as it stands in one moment while others write it to `wish.target`, and opens and
/// checks the copy: integrity, structure against the ledger's text. `wish.source` is left to it. A
/// refusal: busy when asked to stop, refused when the copy does not hold; errors are those of
/// `copy_sqlite`. What is left at the target then goes with the caller's folder.
base::Result<SnapshotContents, UpgradeRefusal> make_checked_copy(const CopySource& source,
                                                                 storage::CopyWish wish);

}  // namespace theseus::upgrade
