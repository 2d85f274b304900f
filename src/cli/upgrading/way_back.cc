#include "cli/upgrading/way_back.h"

#include <fmt/format.h>

#include <algorithm>

#include "cli/pasted_command.h"
#include "upgrade/snapshot_list.h"

namespace theseus::cli {
namespace {

// Of one that was upgraded: new data is final from its beginning.
bool is_final(const upgrade::UpgradeStatus& status) {
  const std::string stage = status.stage();
  const bool is_over = stage == "finalized" || stage == "contracting";
  return is_over && std::ranges::any_of(status.steps, [&](const upgrade::StepStatus& step) {
           return step.upgrade != status.steps.front().upgrade;
         });
}

}  // namespace

void tell_way_back(Session& session, OpenData& open) {
  const upgrade::UpgradeStatus status = open.data().upgrade_status();
  if (!is_final(status)) return;
  auto policy = session.surroundings().upgrade_manners(open.folder()).snapshots;
  if (policy.folder.empty()) policy.folder = open.folder() / "snapshots";
  const auto snapshots = upgrade::list_snapshots(policy);
  const auto older = std::ranges::find_if(snapshots, [&](const upgrade::Snapshot& snapshot) {
    return snapshot.format < status.stamp.format;
  });
  std::ostream& err = session.console().err;
  if (older != snapshots.end()) {
    err << "To restore it: " << pasted_command(session, "backup restore " + older->name) << '\n';
    return;
  }
  err << fmt::format(
      "But no snapshot of an older format lies in {} any more. Where it was moved elsewhere, name "
      "its folder in the place of a name. Backups of the older format do as well: {}\n",
      policy.folder.string(), pasted_command(session, "backup list"));
}

}  // namespace theseus::cli
