#include "upgrade/obstacles.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <optional>
#include <string>

#include "upgrade/free_space.h"
#include "upgrade/ledger.h"
#include "upgrade/ledger_check.h"
#include "upgrade/snapshot_folder.h"
#include "upgrade/structure.h"

namespace theseus::upgrade {
namespace {

namespace fs = std::filesystem;
using Kind = UpgradeRefusal::Kind;

class Search {
 public:
  Search(storage::Transaction& transaction, const ObstacleQuestion& question)
      : transaction_(transaction), question_(question) {}

  std::vector<UpgradeRefusal> run() {
    look_at_ledger();
    look_at_structure();
    // What was expanded before may be carried beside older servers, and has its snapshot.
    if (question_.plan.snapshot_bytes > 0) {
      look_for_older_servers();
      look_at_snapshot_folder();
    }
    if (!question_.plan.is_empty()) look_at_space();
    return std::move(found_);
  }

 private:
  void look_at_ledger() {
    const auto fault = find_ledger_fault(transaction_, question_.program.catalog);
    if (!fault) return;
    refuse(
        fmt::format("The ledger of the data in {} is not one that an upgrade has written: {}. "
                    "No content was changed. A hand has changed it: undo that, or restore a "
                    "backup.",
                    question_.folder.string(), *fault));
  }

  void look_at_structure() {
    const auto differences =
        structure_differences(find_structure(transaction_).value_or(""), transaction_.structure());
    if (differences.empty()) return;
    refuse(
        fmt::format("The structure of the data in {} is not what its ledger says: {}. No content "
                    "was changed. Another program or a hand has changed it: undo that, or "
                    "restore a backup.",
                    question_.folder.string(), fmt::join(differences, "; ")));
  }

  void look_for_older_servers() {
    if (auto server = find_older_server(question_.program, question_.folder)) {
      found_.push_back(std::move(*server));
    }
  }

  void look_at_snapshot_folder() {
    if (auto reason = reason_against_folder(question_.snapshots, question_.folder)) {
      refuse(std::move(*reason));
    }
  }

  void look_at_space() {
    const std::int64_t snapshot_bytes = question_.plan.snapshot_bytes;
    const std::int64_t other_bytes = question_.plan.needed_bytes - snapshot_bytes;
    const fs::path& shelf = question_.snapshots.folder;
    if (are_on_one_disk(question_.folder, shelf)) {
      demand(question_.folder, question_.plan.needed_bytes);
      return;
    }
    demand(question_.folder, other_bytes);
    demand(shelf, snapshot_bytes);
  }

  void demand(const fs::path& folder, std::int64_t bytes) {
    const std::int64_t free = free_bytes_of(folder);
    if (free >= bytes) return;
    refuse(
        fmt::format("There is too little room on the disk of {}: the upgrade needs {}, and {} "
                    "are free. No content was changed. Make room there, or configure a folder for "
                    "snapshots on another disk.",
                    folder.string(), megabytes(bytes), megabytes(free)));
  }

  void refuse(std::string message) { found_.push_back({Kind::refused, std::move(message)}); }

  storage::Transaction& transaction_;
  const ObstacleQuestion& question_;
  std::vector<UpgradeRefusal> found_;
};

}  // namespace

std::vector<UpgradeRefusal> find_obstacles(storage::Transaction& transaction,
                                           const ObstacleQuestion& question) {
  return Search(transaction, question).run();
}

std::optional<UpgradeRefusal> find_older_server(const Program& program, const fs::path& folder) {
  for (const LivingInstance& instance : list_living(folder)) {
    if (instance.role != "serve" || instance.format >= program.format) continue;
    return UpgradeRefusal{
        UpgradeRefusal::Kind::busy,
        fmt::format("{} runs on the data in {} and knows format {} at most: nothing upgrades the "
                    "data under a server. No content was changed. Stop it, and try again: kill {}",
                    described(instance), folder.string(), instance.format, instance.pid)};
  }
  return std::nullopt;
}

}  // namespace theseus::upgrade
