#include "backup/retention.h"

#include <algorithm>
#include <set>
#include <system_error>

#include "upgrade/snapshot_folder.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;

// Newest first, without what retention has no right to.
std::vector<Backup> own_backups(const Place& place, const Backup& verified) {
  std::vector<Backup> own = list_backups(place);
  std::erase_if(own, [&](const Backup& backup) {
    return backup.kind != Kind::backup || !backup.data_set ||
           backup.data_set != verified.data_set ||
           backup.folder.parent_path() != verified.folder.parent_path();
  });
  return own;
}

std::set<std::string> kept_names(const std::vector<Backup>& backups, const Created& verified,
                                 int keep_count) {
  std::set<std::string> kept;
  int place = 0;
  for (const Backup& backup : backups) {
    if (place++ < keep_count || backup.taken >= verified.backup.taken) kept.insert(backup.name);
  }
  if (!verified.window_opened) return kept;
  for (const Backup& backup : backups) {
    kept.insert(backup.name);
    if (backup.taken < *verified.window_opened) break;
  }
  return kept;
}

bool is_there(const std::vector<Backup>& backups, const Backup& verified) {
  return std::ranges::any_of(backups, [&](const Backup& backup) {
    return backup.name == verified.name && backup.bytes == verified.bytes;
  });
}

}  // namespace

std::vector<std::string> prune_behind(const Place& place, const Created& verified, int keep_count) {
  std::vector<std::string> gone;
  const fs::path folder = place.target();
  std::error_code absent;
  if (!fs::is_directory(folder, absent)) return gone;
  const auto shelf = upgrade::SnapshotFolder::try_enter(folder, "backup");
  if (!shelf) return gone;
  const std::vector<Backup> backups = own_backups(place, verified.backup);
  if (!is_there(backups, verified.backup)) return gone;
  const std::set<std::string> kept = kept_names(backups, verified, keep_count);
  for (const Backup& backup : backups) {
    if (kept.contains(backup.name)) continue;
    shelf->remove(backup.folder);
    if (!fs::exists(backup.folder, absent)) gone.push_back(backup.name);
  }
  return gone;
}

}  // namespace theseus::backup
