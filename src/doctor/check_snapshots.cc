#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <system_error>

#include "backup/backup_list.h"
#include "base/quoted_path.h"
#include "doctor/checks.h"
#include "upgrade/snapshot.h"
#include "upgrade/snapshot_folder.h"

namespace theseus::doctor {
namespace {

namespace fs = std::filesystem;

// Each folder there that by its name is a snapshot. Snapshots may lie anywhere: what else is there
// is somebody else's, and what is half made is removed by who makes the next.
std::vector<fs::path> named_folders(const fs::path& snapshots) {
  std::vector<fs::path> folders;
  std::error_code failure;
  for (fs::directory_iterator entry(snapshots, failure);
       !failure && entry != fs::directory_iterator(); entry.increment(failure)) {
    const bool is_named = upgrade::is_copy_name(entry->path().filename().string());
    if (is_named && entry->is_directory(failure)) folders.push_back(entry->path());
  }
  return folders;
}

bool is_listed(const std::vector<upgrade::Snapshot>& snapshots, const fs::path& folder) {
  return std::ranges::any_of(snapshots, [&](const upgrade::Snapshot& snapshot) {
    return snapshot.folder.filename() == folder.filename();
  });
}

// Deleting is left to who has looked: it may be half of the only way back.
Trouble broken(const CheckedFolder& folder, const upgrade::Snapshot& newest,
               const std::string& why_not) {
  return {.what = fmt::format("The newest snapshot, {}, is not whole: {}", newest.folder.string(),
                              why_not),
          .why = "It cannot be relied on as the way back.",
          .command = folder.command("backup create")};
}

Trouble without_manifest(const CheckedFolder& folder, const fs::path& named) {
  return {.what = fmt::format("{} is named as a snapshot and has no manifest that fits what lies "
                              "there.",
                              named.string()),
          .why = "It cannot be relied on as the way back; the command lists what can be.",
          .command = folder.command("backup list")};
}

// One outside of the data folder is made by nobody: a disk that is not mounted looks like that.
std::optional<Trouble> find_unmounted(const CheckedFolder& folder) {
  const fs::path& snapshots = folder.settings().snapshots.folder;
  std::error_code failure;
  const fs::directory_iterator entries(snapshots, failure);
  if (!failure) return std::nullopt;
  std::error_code absent;
  const bool is_made = fs::equivalent(snapshots.parent_path(), folder.path(), absent);
  if (is_made && failure == std::errc::no_such_file_or_directory) return std::nullopt;
  return Trouble{
      .what = fmt::format("The folder of the snapshots, {}, cannot be read: {}.",
                          snapshots.string(), failure.message()),
      .why =
          "No upgrade begins without it, and once an open one is final it is the only way "
          "back to the older release. A rollback does without it.",
      .command = "ls -ld " + base::quoted(snapshots)};
}

}  // namespace

CheckReport check_snapshots(CheckedFolder& folder) {
  const std::vector<upgrade::Snapshot> snapshots =
      upgrade::list_snapshots(folder.settings().snapshots);
  CheckReport report{.says = "there is no snapshot of an upgrade"};
  if (!snapshots.empty()) {
    report.says = fmt::format("of {} snapshots the newest, {}, is what its manifest says",
                              snapshots.size(), snapshots.front().name);
    folder.tell("snapshots: the newest is read");
    const auto verified = upgrade::verify_snapshot(snapshots.front().folder);
    if (!verified) {
      report.troubles.push_back(broken(folder, snapshots.front(), verified.error().message));
    }
  }
  for (const fs::path& named : named_folders(folder.settings().snapshots.folder)) {
    if (is_listed(snapshots, named) || backup::read_backup(named)) continue;
    report.troubles.push_back(without_manifest(folder, named));
  }
  if (auto unmounted = find_unmounted(folder)) report.troubles.push_back(std::move(*unmounted));
  return report;
}

}  // namespace theseus::doctor
