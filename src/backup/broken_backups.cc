#include "backup/broken_backups.h"

#include <algorithm>
#include <functional>
#include <nlohmann/json.hpp>
#include <system_error>

#include "backup/backup_list.h"
#include "upgrade/manifest.h"
#include "upgrade/snapshot_folder.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

// Of one whose manifest can still be read.
std::optional<base::Id> find_data_set_of(const fs::path& folder) {
  const auto manifest = upgrade::read_manifest(folder);
  if (!manifest) return std::nullopt;
  const json content = json::parse(manifest->content, nullptr, false);
  if (!content.is_object()) return std::nullopt;
  const auto id = content.find("data_set");
  if (id == content.end() || !id->is_string()) return std::nullopt;
  return base::parse_id(id->get<std::string>());
}

// Backups may lie anywhere: what else is there is somebody else's.
void add_from(const fs::path& folder, const std::optional<base::Id>& own,
              std::vector<BrokenBackup>& broken) {
  std::error_code failure;
  for (fs::directory_iterator entry(folder, failure); !failure && entry != fs::directory_iterator();
       entry.increment(failure)) {
    const std::string name = entry->path().filename().string();
    if (!upgrade::is_copy_name(name)) continue;
    const auto whole = read_backup(entry->path());
    if (whole) continue;
    const auto data_set = find_data_set_of(entry->path());
    if (own && data_set && *own != *data_set) continue;
    std::error_code absent;
    if (!fs::exists(fs::symlink_status(entry->path(), absent))) continue;
    broken.push_back({.name = name, .folder = entry->path(), .reason = whole.error().message});
  }
}

}  // namespace

std::vector<BrokenBackup> list_broken_backups(const Place& place,
                                              const std::optional<base::Id>& own) {
  std::vector<BrokenBackup> broken;
  add_from(place.target(), own, broken);
  add_from(place.snapshot_folder(), own, broken);
  std::ranges::sort(broken, std::ranges::greater(), &BrokenBackup::name);
  return broken;
}

}  // namespace theseus::backup
