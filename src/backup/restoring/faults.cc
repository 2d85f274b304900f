#include "backup/restoring/faults.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "backup/restoring/history.h"
#include "backup/unpack.h"
#include "base/quoted_path.h"
#include "memory/parity/parity_check.h"
#include "storage/sqlite/database_check.h"
#include "storage/sqlite/sqlite_file.h"
#include "upgrade/examination.h"
#include "upgrade/snapshot_contents.h"

namespace theseus::backup {

namespace fs = std::filesystem;

std::optional<std::string> find_fault(const NewData& data, const Backup& backup) {
  const auto damage = storage::find_damage(data.file(), storage::Thoroughness::quick, data.stop);
  if (!damage.empty()) {
    return not_as_taken(backup.folder, fmt::format("{}", fmt::join(damage, "; "))).error().message;
  }
  std::optional<std::string> fault;
  storage::inspect_sqlite(data.file(), [&](storage::Transaction& transaction) {
    const auto finding = upgrade::examine(transaction, {.program = data.program,
                                                        .dialect = storage::Dialect::sqlite,
                                                        .file = data.file(),
                                                        .older = upgrade::OlderData::accept});
    if (!finding) fault = finding.error().message;
  });
  return fault;
}

std::optional<std::string> find_misfit(const RestoreCase& restore, const Backup& backup,
                                       const Facts& facts, const fs::path& unpacked) {
  const ReplacedData& replaced = restore.replaced;
  if (facts.head > restore.choice.to.value_or(facts.head)) {
    return fmt::format("The backup {} goes up to position {}, which is not what its manifest says.",
                       backup.name, facts.head);
  }
  if (replaced.data_set && facts.data_set != replaced.data_set) {
    return fmt::format("{} is a backup of other data than {} holds. Nothing was changed.",
                       backup.folder.string(), replaced.file.parent_path().string());
  }
  const bool must_stand = replaced.is_whole() && (restore.choice.to || !restore.wish.asked);
  if (must_stand && !stands_in(unpacked, replaced.file)) {
    return fmt::format(
        "The backup {} is of a history that a restore undid. Nothing was changed. To restore it as "
        "it is, name it, without a position.",
        backup.name);
  }
  return std::nullopt;
}

std::optional<std::string> find_damaged_rows(const RestoreCase& restore, const NewData& data) {
  memory::ParityReport report;
  const auto check = [&report](storage::Transaction& transaction) {
    report = memory::check_parity(transaction, memory::Digests::complete);
  };
  if (!storage::inspect_sqlite(data.file(), check, data.stop)) return kStopped;
  if (report.holds()) return std::nullopt;
  const memory::Difference& first = report.differences.front();
  return fmt::format(
      "The new data is not what it must be, so it was thrown away: {} differences, the first in "
      "table {}{}: {}. The data is as it was. Try another backup: theseus backup list --data {}",
      report.different, first.table, first.seq ? fmt::format(" at {}", *first.seq) : "", first.what,
      base::quoted(restore.wish.place.data_folder));
}

std::optional<std::string> find_damaged_file(const NewData& data) {
  auto damage = storage::find_damage(data.file(), storage::Thoroughness::full, data.stop);
  if (damage.empty()) {
    const auto contents = upgrade::read_contents(data.file(), nullptr);
    if (contents) return std::nullopt;
    damage.push_back(contents.error().message);
  }
  return fmt::format("The new data is damaged, so it was thrown away: {}. The data is as it was.",
                     fmt::join(damage, "; "));
}

}  // namespace theseus::backup
