#include <fmt/format.h>

#include <algorithm>
#include <system_error>

#include "doctor/checks.h"
#include "upgrade/snapshot.h"

namespace theseus::doctor {
namespace {

namespace fs = std::filesystem;

// Each folder there that has a manifest, or should.
std::vector<fs::path> folders_in(const fs::path& snapshots) {
  std::vector<fs::path> folders;
  std::error_code failure;
  for (fs::directory_iterator entry(snapshots, failure);
       !failure && entry != fs::directory_iterator(); entry.increment(failure)) {
    if (entry->is_directory(failure)) folders.push_back(entry->path());
  }
  return folders;
}

bool is_listed(const std::vector<upgrade::Snapshot>& snapshots, const fs::path& folder) {
  return std::ranges::any_of(snapshots, [&](const upgrade::Snapshot& snapshot) {
    return snapshot.folder.filename() == folder.filename();
  });
}

Trouble broken(const fs::path& folder, const std::string& why_not) {
  return {.what = fmt::format("The snapshot {} is not whole: {}", folder.string(), why_not),
          .why = "It cannot be relied on as the way back.",
          .command = "rm -r " + quoted(folder)};
}

}  // namespace

CheckReport check_snapshots(CheckedFolder& folder) {
  const fs::path& place = folder.settings().snapshots.folder;
  const std::vector<upgrade::Snapshot> snapshots =
      upgrade::list_snapshots(folder.settings().snapshots);
  CheckReport report{.says = "there is no snapshot of an upgrade"};
  if (!snapshots.empty()) {
    report.says = fmt::format("of {} snapshots the newest, {}, is what its manifest says",
                              snapshots.size(), snapshots.front().name);
    folder.tell("snapshots: the newest is read");
    const auto verified = upgrade::verify_snapshot(snapshots.front().folder);
    if (!verified) {
      report.troubles.push_back(broken(snapshots.front().folder, verified.error().message));
    }
  }
  for (const fs::path& other : folders_in(place)) {
    // Half made ones are removed by who makes the next.
    if (is_listed(snapshots, other) || other.extension() == ".new") continue;
    report.troubles.push_back(broken(other, "it has no manifest that fits what lies there."));
  }
  return report;
}

}  // namespace theseus::doctor
