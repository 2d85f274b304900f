#include "upgrade/snapshot_list.h"

#include <algorithm>
#include <set>
#include <system_error>
#include <tuple>

#include "storage/sqlite/database_copy.h"
#include "storage/sqlite/sqlite_file.h"
#include "upgrade/manifest.h"
#include "upgrade/snapshot_folder.h"

namespace theseus::upgrade {
namespace {

namespace fs = std::filesystem;

std::optional<Snapshot> find_snapshot(const fs::path& folder) {
  const auto manifest = read_manifest(folder);
  if (!manifest) return std::nullopt;
  const storage::DatabaseSize size = storage::size_of_sqlite(folder / storage::kDatabaseName);
  if (size.file_bytes != manifest->bytes) return std::nullopt;
  return Snapshot{.name = folder.filename().string(),
                  .folder = folder,
                  .format = manifest->from.format,
                  .taken = manifest->taken,
                  .bytes = manifest->bytes};
}

bool is_newer(const Snapshot& one, const Snapshot& other) {
  return std::tie(one.taken, one.name) > std::tie(other.taken, other.name);
}

// The names that stay, of a list that is newest first.
std::set<std::string> kept_names(const std::vector<Snapshot>& snapshots,
                                 const SnapshotPolicy& policy, base::Time now,
                                 std::optional<base::Time> window_opened) {
  std::set<std::string> kept;
  int place = 0;
  for (const Snapshot& snapshot : snapshots) {
    const bool is_young = snapshot.taken >= now - policy.keep_for;
    if (place++ < policy.keep_count || is_young) kept.insert(snapshot.name);
  }
  if (!window_opened) return kept;
  for (const Snapshot& snapshot : snapshots) {
    kept.insert(snapshot.name);
    if (snapshot.taken < *window_opened) break;
  }
  return kept;
}

}  // namespace

std::vector<Snapshot> list_snapshots(const SnapshotPolicy& policy) {
  std::vector<Snapshot> snapshots;
  std::error_code failure;
  for (fs::directory_iterator entry(policy.folder, failure);
       !failure && entry != fs::directory_iterator(); entry.increment(failure)) {
    if (entry->path().extension() == kUnfinished) continue;
    if (auto snapshot = find_snapshot(entry->path())) snapshots.push_back(std::move(*snapshot));
  }
  std::ranges::sort(snapshots, is_newer);
  return snapshots;
}

void prune_snapshots(const SnapshotPolicy& policy, base::Time now,
                     std::optional<base::Time> window_opened) {
  std::error_code absent;
  if (!fs::is_directory(policy.folder, absent)) return;
  const std::optional<SnapshotFolder> folder = SnapshotFolder::try_enter(policy.folder);
  if (!folder) return;
  const std::vector<Snapshot> snapshots = list_snapshots(policy);
  const std::set<std::string> kept = kept_names(snapshots, policy, now, window_opened);
  for (const Snapshot& snapshot : snapshots) {
    if (!kept.contains(snapshot.name)) folder->remove(snapshot.folder);
  }
}

}  // namespace theseus::upgrade
