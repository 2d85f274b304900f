#include "cli/upgrading/way_back.h"

#include <fmt/format.h>

#include <optional>
#include <string>

#include "cli/pasted_command.h"
#include "upgrade/beginning.h"
#include "upgrade/manifest.h"

namespace theseus::cli {
namespace {

using upgrade::Stage;

// The name of the snapshot that the newest upgrade began from, where that is final: the one that
// the refusal names. New data is final from its beginning, and began from none.
std::optional<std::string> find_way_back(upgrade::DataSet& data) {
  const upgrade::UpgradeStatus status = data.upgrade_status();
  const std::optional<Stage> stage = upgrade::find_stage(status.stage());
  if (stage != Stage::finalized && stage != Stage::contracting) return std::nullopt;
  std::optional<std::string> snapshot;
  data.read_past_guard([&](storage::Transaction& transaction) {
    for (const upgrade::StepStatus& step : status.steps) {
      if (step.stage != Stage::finalized && step.stage != Stage::contracting) continue;
      const upgrade::Beginning beginning = upgrade::find_beginning(transaction, step.upgrade);
      if (beginning.to > 0) snapshot = beginning.snapshot;
    }
  });
  return snapshot;
}

}  // namespace

void tell_way_back(Session& session, OpenData& open) {
  const std::optional<std::string> snapshot = find_way_back(open.data());
  if (!snapshot) return;
  auto policy = session.surroundings().upgrade_manners(open.folder()).snapshots;
  if (policy.folder.empty()) policy.folder = open.folder() / "snapshots";
  const auto folder = upgrade::folder_of_snapshot(policy.folder, *snapshot);
  std::ostream& err = session.console().err;
  if (!snapshot->empty() && upgrade::read_manifest(folder)) {
    err << "To restore it: "
        << pasted_command(session, "backup restore " + folder.filename().string()) << '\n';
    return;
  }
  err << fmt::format(
      "But that snapshot does not lie in {} any more. Where it was moved elsewhere, name its "
      "folder in the place of a name. Backups of the older format do as well, without what was "
      "written since they were made: {}\n",
      policy.folder.string(), pasted_command(session, "backup list"));
}

}  // namespace theseus::cli
