#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "backup/backup_place.h"
#include "base/clock.h"

namespace theseus::backup {

/// A whole copy of the data that was made earlier, and that no erase rewrites.
struct OlderCopy {
  std::string kind;  ///< `backup`, `snapshot` or `replaced`, which a restore moved aside
  std::string name;
  std::filesystem::path folder;
  base::Time made_at;
  std::optional<std::int64_t> journal_head = {};  ///< the row it reaches to, where that is known
  std::optional<std::int64_t> erased_up_to = {};  ///< it was rewritten without what was erased
};

/// All of one data folder, those in its own folder of backups among them where they go elsewhere
/// today. What is not listed here is no whole copy, be it half made.
std::vector<OlderCopy> list_older_copies(const Place& place);

/// Their folders, for who searches the others.
std::vector<std::string> folders_of(const std::vector<OlderCopy>& copies);

}  // namespace theseus::backup
