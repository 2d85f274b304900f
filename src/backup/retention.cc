#include "backup/retention.h"

#include <algorithm>
#include <span>
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

using Position = std::vector<Backup>::const_iterator;

// Behind so many that are sound: what was made of damaged data takes no place of theirs.
Position behind_sound(Position first, Position end, int count) {
  for (; first != end && count > 0; ++first) {
    if (first->fault.empty()) --count;
  }
  return first;
}

// All that does not stay, of a list that holds the verified one.
std::span<const Backup> find_unkept(const std::vector<Backup>& backups, const Created& verified,
                                    int keep_count) {
  // What is newer than that one stays, and takes no place of those that are kept.
  const auto counted = std::ranges::find(backups, verified.backup.name, &Backup::name);
  auto unkept = behind_sound(counted, backups.end(), std::max(keep_count, 1));
  if (verified.window_opened) {
    const auto oldest_within =
        std::find_if(backups.rbegin(), backups.rend(),
                     [&](const Backup& backup) { return backup.taken >= *verified.window_opened; });
    unkept = std::max(unkept, behind_sound(oldest_within.base(), backups.end(), 1));
  }
  return {unkept, backups.end()};
}

bool is_there(const std::vector<Backup>& backups, const Backup& verified) {
  return std::ranges::any_of(backups, [&](const Backup& backup) {
    return backup.name == verified.name && backup.bytes == verified.bytes;
  });
}

}  // namespace

std::vector<std::string> prune_behind(const Place& place, const Created& verified, int keep_count) {
  std::vector<std::string> gone;
  if (!verified.doubt.empty()) return gone;
  const fs::path folder = place.target();
  std::error_code absent;
  if (!fs::is_directory(folder, absent)) return gone;
  const auto shelf = upgrade::SnapshotFolder::try_enter(folder, "backup");
  if (!shelf) return gone;
  const std::vector<Backup> backups = own_backups(place, verified.backup);
  if (!is_there(backups, verified.backup)) return gone;
  for (const Backup& backup : find_unkept(backups, verified, keep_count)) {
    shelf->remove(backup.folder);
    if (!fs::exists(backup.folder, absent)) gone.push_back(backup.name);
  }
  return gone;
}

}  // namespace theseus::backup
