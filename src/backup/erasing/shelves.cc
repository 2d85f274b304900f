#include "backup/erasing/shelves.h"

#include <fmt/format.h>

#include <system_error>
#include <utility>

#include "base/error.h"
#include "upgrade/manifest.h"

namespace theseus::backup {

namespace fs = std::filesystem;

const upgrade::SnapshotFolder* Shelves::enter(const fs::path& folder, Kind kind) {
  std::error_code unreachable;
  const fs::path resolved = fs::weakly_canonical(folder, unreachable);
  const std::string name = (unreachable ? folder : resolved).string();
  const auto known = entered_.find(name);
  if (known != entered_.end()) return &known->second;
  auto shelf =
      upgrade::SnapshotFolder::try_enter(folder, kind == Kind::backup ? "backup" : "snapshot");
  if (!shelf) return nullptr;
  return &entered_.emplace(name, std::move(*shelf)).first->second;
}

std::vector<fs::path> entries_of(const fs::path& folder) {
  std::vector<fs::path> entries;
  std::error_code failure;
  for (fs::directory_iterator entry(folder, failure); !failure && entry != fs::directory_iterator();
       entry.increment(failure)) {
    entries.push_back(entry->path());
  }
  if (!failure || failure == std::errc::no_such_file_or_directory) return entries;
  throw base::Error(base::ErrorKind::unavailable,
                    fmt::format("The folder {} cannot be read: {}. What was erased may stand in "
                                "the backups there. See to that disk and run the same again.",
                                folder.string(), failure.message()));
}

std::vector<fs::path> unfinished_in(const fs::path& folder) {
  std::vector<fs::path> unfinished = entries_of(folder);
  std::erase_if(unfinished, [](const fs::path& path) { return !upgrade::is_unfinished(path); });
  return unfinished;
}

fs::path name_behind(fs::path unfinished) {
  return unfinished.replace_extension();
}

bool is_meant_as_backup(const fs::path& folder) {
  std::error_code absent;
  return upgrade::is_copy_name(folder.filename().string()) ||
         fs::exists(folder / upgrade::kManifestName, absent);
}

}  // namespace theseus::backup
