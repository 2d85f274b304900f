#include <fmt/format.h>

#include <algorithm>

#include "doctor/checks.h"
#include "memory/parity/parity_check.h"
#include "migrations/program.h"
#include "upgrade/status.h"

namespace theseus::doctor {
namespace {

using upgrade::NewShape;

constexpr std::size_t kMostTold = 20;

bool is_derived(const memory::Difference& difference) {
  return difference.table == "memories" || difference.table == "spaces";
}

std::string place_of(const memory::Difference& difference) {
  std::string place = difference.table;
  if (difference.seq) place += fmt::format(", row {}", *difference.seq);
  if (!difference.space_name.empty()) place += ", space " + difference.space_name;
  return place;
}

Trouble trouble_of(const CheckedFolder& folder, const memory::Difference& difference) {
  const std::string what = place_of(difference) + ": " + difference.what + ".";
  if (is_derived(difference)) {
    return {.what = what,
            .why = "Lists and counts may be wrong; the journal, from which this is made, is whole.",
            .command = folder.command("doctor --repair")};
  }
  return {.what = what,
          .why = "Somebody's memory is not what was written, and only a backup has it as it was.",
          .command = folder.command("backup restore")};
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
      report.troubles.push_back(trouble_of(folder, difference));
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
