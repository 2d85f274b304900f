#include "upgrade/recovery/soundness.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <map>
#include <vector>

#include "storage/sqlite/database_check.h"
#include "storage/sqlite/sqlite_file.h"
#include "support/temporary_folder.h"
#include "upgrade/ledger.h"
#include "upgrade/ledger_check.h"
#include "upgrade/queue.h"
#include "upgrade/recovery/digest_check.h"
#include "upgrade/recovery/releases.h"
#include "upgrade/recovery/running_program.h"
#include "upgrade/recovery/tag_check.h"
#include "upgrade/snapshot.h"
#include "upgrade/structure.h"
#include "upgrade/verification.h"
#include "upgrade/window.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;
using upgrade::Stage;
using upgrade::Window;

std::string structure_of_new_data(std::int64_t format) {
  const TemporaryFolder folder;
  const upgrade::Program program = release_of_format(format);
  RunningProgram({.program = program, .folder = folder.path(), .absence = upgrade::Absence::create})
      .close();
  std::string structure;
  read_raw(folder.path(),
           [&](storage::Transaction& transaction) { structure = transaction.structure(); });
  return structure;
}

// Made once for each format.
const std::string& settled_structure(std::int64_t format) {
  static std::map<std::int64_t, std::string> structures;
  const auto known = structures.find(format);
  if (known != structures.end()) return known->second;
  return structures[format] = structure_of_new_data(format);
}

std::string fault_of_structure(storage::Transaction& transaction, bool is_settled) {
  const std::string real = transaction.structure();
  const std::string noted = upgrade::find_structure(transaction).value_or("");
  if (real != noted) {
    return fmt::format("the structure is not the ledger's: {}. ",
                       fmt::join(upgrade::structure_differences(noted, real), "; "));
  }
  const std::int64_t format = upgrade::load_stamp(transaction).format;
  if (!is_settled || real == settled_structure(format)) return {};
  return fmt::format(
      "the structure is not that of new data of format {}: {}. ", format,
      fmt::join(upgrade::structure_differences(settled_structure(format), real), "; "));
}

// An upgrade that was begun behind a rollback, and made nothing yet, waits for who asked for it.
bool is_at_rest(storage::Transaction& transaction, Stage stage) {
  if (stage == Stage::expanding) return upgrade::load_stamp(transaction).hold.has_value();
  return stage == Stage::watching || stage == Stage::finalizing;
}

std::string fault_of_part(storage::Transaction& transaction, const Window::Part& part) {
  const std::int64_t number = part.entry->number;
  if (!is_at_rest(transaction, part.stage))
    return fmt::format("step {} stands at {}. ", number, name_of(part.stage));
  if (part.stage == Stage::expanding) return {};
  if (upgrade::count_queued(transaction, *part.entry) > 0) {
    return fmt::format("step {} has keys in its queue. ", number);
  }
  const std::string reason = reason_against(upgrade::verify(transaction, *part.entry));
  return reason.empty() ? "" : fmt::format("step {}: {}. ", number, reason);
}

std::string fault_of_database(storage::Transaction& transaction, const upgrade::Program& program) {
  const auto windows = upgrade::list_windows(transaction, program);
  std::string fault = fault_of_structure(transaction, windows.empty());
  if (const auto wrong = upgrade::find_ledger_fault(transaction, program.catalog)) {
    fault += "ledger: " + *wrong + ". ";
  }
  for (const Window& window : windows) {
    for (const Window::Part& part : window.parts) fault += fault_of_part(transaction, part);
  }
  return fault;
}

std::string fault_of_texts(storage::Transaction& transaction) {
  const std::int64_t format = upgrade::load_stamp(transaction).format;
  std::string fault;
  if (format >= 2) fault += fault_of_digests(transaction);
  if (fault.empty() && format >= 3) fault += fault_of_tags(transaction);
  return fault;
}

std::string fault_of_snapshots(const fs::path& folder) {
  std::string fault;
  for (const auto& snapshot : upgrade::list_snapshots({.folder = folder / "snapshots"})) {
    const auto verified = upgrade::verify_snapshot(snapshot.folder);
    if (!verified) fault += verified.error().message + " ";
  }
  return fault;
}

}  // namespace

std::string fault_of(const fs::path& folder, const upgrade::Program& program) {
  std::string fault;
  read_raw(folder, [&](storage::Transaction& transaction) {
    fault = fault_of_database(transaction, program);
  });
  if (fault.empty()) {
    read_texts_raw(folder,
                   [&](storage::Transaction& transaction) { fault = fault_of_texts(transaction); });
  }
  const auto damage =
      storage::find_damage(folder / storage::kDatabaseName, storage::Thoroughness::quick);
  if (!damage.empty()) fault += fmt::format("damage: {}. ", fmt::join(damage, "; "));
  return fault + fault_of_snapshots(folder);
}

}  // namespace theseus::tests
