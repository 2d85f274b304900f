#include "upgrade/preflight.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <string>
#include <vector>

#include "storage/sqlite/database_check.h"
#include "storage/sqlite/sqlite_file.h"
#include "upgrade/obstacles.h"

namespace theseus::upgrade {
namespace {

// Last, since it reads every page; the indexes are held against their tables on the snapshot.
std::optional<UpgradeRefusal> find_damage(const Site& site, const std::stop_token& stop) {
  const auto damage = storage::find_damage(site.folder / storage::kDatabaseName,
                                           storage::Thoroughness::quick, stop);
  if (stop.stop_requested()) {
    return UpgradeRefusal{UpgradeRefusal::Kind::busy,
                          "Asked to stop before the upgrade was begun. No content was changed."};
  }
  if (damage.empty()) return std::nullopt;
  return UpgradeRefusal{
      UpgradeRefusal::Kind::refused,
      fmt::format("The data in {} is damaged: {}. No content was changed. Restore a backup before "
                  "upgrading.",
                  site.folder.string(), fmt::join(damage, "; "))};
}

}  // namespace

std::optional<UpgradeRefusal> find_obstacle(const Site& site, const Plan& plan,
                                            const SnapshotPolicy& snapshots,
                                            const std::stop_token& stop) {
  std::vector<UpgradeRefusal> obstacles;
  site.database.read([&](storage::Transaction& transaction) {
    obstacles = find_obstacles(
        transaction,
        {.program = site.program, .plan = plan, .folder = site.folder, .snapshots = snapshots});
  });
  if (!obstacles.empty()) return std::move(obstacles.front());
  return plan.is_empty() ? std::nullopt : find_damage(site, stop);
}

}  // namespace theseus::upgrade
