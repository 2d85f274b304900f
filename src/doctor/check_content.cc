#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "base/id.h"
#include "base/quoted_path.h"
#include "doctor/checks.h"
#include "memory/parity/parity_check.h"
#include "migrations/program.h"
#include "upgrade/status.h"

namespace theseus::doctor {
namespace {

using upgrade::NewShape;

constexpr std::size_t kMostTold = 20;

constexpr std::string_view kMemoryOfRow = R"sql(
SELECT memory FROM journal WHERE seq = $1
)sql";

bool is_derived(const memory::Difference& difference) {
  return difference.table == "memories" || difference.table == "spaces";
}

std::string place_of(const memory::Difference& difference) {
  std::string place = difference.table;
  if (difference.seq) place += fmt::format(", row {}", *difference.seq);
  if (!difference.space_name.empty()) place += ", space " + difference.space_name;
  return place;
}

/// Of which memory that row of the journal is, as far as the row can be believed.
std::optional<base::Id> find_memory(storage::Transaction& transaction,
                                    const memory::Difference& difference) {
  if (!difference.seq) return difference.memory;
  auto row = transaction.query(kMemoryOfRow, {*difference.seq});
  return row.next() ? row.optional_id(0) : std::nullopt;
}

// What no backup has can be taken away, so that backups are sound again.
std::string way_without_backup(const CheckedFolder& folder, const memory::Difference& difference,
                               const base::Id& memory) {
  return fmt::format(" Where none has, this takes the memory away: {}",
                     folder.command(fmt::format("erase {} --space {}", base::format_id(memory),
                                                base::quoted(difference.space_name))));
}

Trouble trouble_of(const CheckedFolder& folder, storage::Transaction& transaction,
                   const memory::Difference& difference) {
  const std::string what = place_of(difference) + ": " + difference.what + ".";
  if (is_derived(difference)) {
    return {.what = what,
            .why = "Lists and counts may be wrong; the journal, from which this is made, is whole.",
            .command = folder.command("doctor --repair")};
  }
  Trouble trouble{
      .what = what,
      .why = "Somebody's memory is not what was written, and only a backup has it as it was.",
      .command = folder.command("backup restore")};
  const auto memory = find_memory(transaction, difference);
  if (memory && !difference.space_name.empty()) {
    trouble.why += way_without_backup(folder, difference, *memory);
  }
  return trouble;
}

}  // namespace

// What is told first is content: the rest can be made anew.
CheckReport check_content(CheckedFolder& folder) {
  CheckReport report;
  folder.read([&](storage::Transaction& transaction) {
    const NewShape digests = upgrade::find_new_shape(transaction, migrations::digests_step());
    if (!has_table(transaction, "digests")) {
      report.says = "data of format 1 has no digests to be held against";
      return;
    }
    const bool is_complete = digests == NewShape::whole;
    const memory::ParityReport parity = memory::check_parity(
        transaction, is_complete ? memory::Digests::complete : memory::Digests::pending,
        [&folder](std::int64_t rows) {
          folder.tell(fmt::format("content: {} rows are checked", rows));
        });
    report.says = fmt::format(
        "{} rows of the journal, {} memories and {} spaces are what was written{}", parity.rows,
        parity.memories, parity.spaces,
        parity.waiting > 0 ? fmt::format(", but for {} that have no digest yet", parity.waiting)
                           : "");
    std::vector<memory::Difference> differences = parity.differences;
    std::ranges::stable_sort(differences, {}, is_derived);
    for (const memory::Difference& difference : differences) {
      if (report.troubles.size() == kMostTold) break;
      report.troubles.push_back(trouble_of(folder, transaction, difference));
    }
    if (parity.different > static_cast<std::int64_t>(report.troubles.size())) {
      report.troubles.back().what +=
          fmt::format(" {} rows more are not told of.",
                      parity.different - static_cast<std::int64_t>(report.troubles.size()));
    }
  });
  return report;
}

}  // namespace theseus::doctor
