#pragma once

#include <filesystem>

#include "backup/restoring/restore.h"
#include "base/clock.h"
#include "cli/console.h"
#include "upgrade/catalog.h"

namespace theseus::cli {

/// A restore that is done, and by which release.
struct DoneRestore {
  const backup::Restored& restored;
  const upgrade::Program& program;
  std::filesystem::path folder;
  base::Time began{};
};

/// Writes its receipt into the data folder. Where that cannot be, it says so and that the restore
/// is done all the same.
void write_restore_receipt(const DoneRestore& done, const base::Clock& clock, Console& console);

}  // namespace theseus::cli
