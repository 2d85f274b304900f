#include <fmt/format.h>

#include <algorithm>

#include "doctor/checks.h"
#include "upgrade/instance_file.h"
#include "upgrade/manifest.h"
#include "upgrade/status.h"

namespace theseus::doctor {
namespace {

using upgrade::Stage;

constexpr std::string_view kBeginningsByRestore = R"sql(
SELECT count(*) FROM ledger JOIN instances ON instances.id = ledger.instance
WHERE ledger.upgrade = $1 AND ledger.stage = 'expanding' AND instances.role = 'restore'
)sql";

Trouble refused(const CheckedFolder& folder, const upgrade::StepStatus& step) {
  return {.what = fmt::format("The proof of step {} ({}) found rows that are not as they must be.",
                              step.step, step.name),
          .why = "The upgrade stands still; the old shape is read, and nothing is lost.",
          .command = folder.command("upgrade rollback")};
}

Trouble cut_short(const CheckedFolder& folder, const upgrade::StepStatus& step) {
  return {.what = fmt::format("Step {} ({}) was cut short at {}.", step.step, step.name,
                              step.stage_name),
          .why = "Until it is done, part of the data stands twice, or older shapes are read.",
          .command =
              folder.command(step.stage == Stage::reverting ? "upgrade rollback"
                             : step.stage == Stage::contracting || step.stage == Stage::finalizing
                                 ? "upgrade finalize"
                                 : "upgrade run")};
}

bool is_cut_short(const upgrade::StepStatus& step) {
  return step.stage && *step.stage != Stage::watching && *step.stage != Stage::finalized &&
         *step.stage != Stage::rolled_back && *step.stage != Stage::refused;
}

// Needed by nobody while the window is open: a rollback takes the new shapes away.
Trouble without_snapshot(const CheckedFolder& folder, const std::string& snapshot) {
  return {.what = fmt::format("The snapshot {} that the open upgrade began from is not in {}.",
                              snapshot, folder.settings().snapshots.folder.string()),
          .why =
              "A rollback does without it, but once the upgrade is final it is the only way back "
              "to the older release.",
          .command = folder.command("backup list")};
}

bool is_there(const CheckedFolder& folder, const std::string& snapshot) {
  const auto& place = folder.settings().snapshots.folder;
  return upgrade::read_manifest(upgrade::folder_of_snapshot(place, snapshot)).has_value();
}

// A restore throws the snapshot of its own upgrade away with the folder in which it made the data:
// the backup that it began with is as good a way back.
bool is_made_by_restore(CheckedFolder& folder, const upgrade::UpgradeStatus& status) {
  std::int64_t open = 0;
  for (const upgrade::StepStatus& step : status.steps) {
    const bool is_over = step.stage == Stage::finalized || step.stage == Stage::rolled_back;
    if (!is_over) open = std::max(open, step.upgrade);
  }
  std::int64_t beginnings = 0;
  folder.read([&](storage::Transaction& transaction) {
    beginnings = number_of(transaction, kBeginningsByRestore, {open});
  });
  return beginnings > 0;
}

// The row of one that was killed stays until the next takes it over.
bool is_under_way(const CheckedFolder& folder, const upgrade::UpgradeStatus& status) {
  return status.lock && upgrade::is_alive(folder.path(), status.lock->instance);
}

}  // namespace

CheckReport check_upgrade(CheckedFolder& folder) {
  const upgrade::UpgradeStatus status = folder.status();
  const bool is_running = is_under_way(folder, status);
  CheckReport report{.says = "no upgrade is open"};
  for (const upgrade::StepStatus& step : status.steps) {
    if (step.stage == Stage::watching) report.says = "an upgrade is open and can be rolled back";
    if (step.stage == Stage::refused) report.troubles.push_back(refused(folder, step));
    if (is_cut_short(step) && !is_running) report.troubles.push_back(cut_short(folder, step));
  }
  if (!status.snapshot.empty() && !is_running && !is_there(folder, status.snapshot) &&
      !is_made_by_restore(folder, status)) {
    report.troubles.push_back(without_snapshot(folder, status.snapshot));
  }
  if (is_running && std::ranges::any_of(status.steps, is_cut_short)) {
    report.says = "an upgrade is under way";
  }
  if (status.stamp.hold) {
    report.says += fmt::format(", and the data is held at format {}", *status.stamp.hold);
  }
  return report;
}

}  // namespace theseus::doctor
