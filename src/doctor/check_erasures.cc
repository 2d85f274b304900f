#include <fmt/format.h>

#include <algorithm>

#include "backup/older_copies.h"
#include "doctor/checks.h"
#include "memory/space_erasure.h"
#include "scrub/scrub_rows.h"

namespace theseus::doctor {

namespace {

constexpr std::string_view kNewestErase = R"sql(
SELECT seq, time FROM journal WHERE kind IN ('erase', 'erase_space') ORDER BY seq DESC LIMIT 1
)sql";

// That nobody has written anew since.
std::int64_t count_older_copies(const CheckedFolder& folder, storage::Transaction& transaction) {
  storage::Statement row = transaction.query(kNewestErase);
  if (!row.next()) return 0;
  const std::int64_t seq = row.integer(0);
  const base::Time time = row.time(1);
  const auto copies = backup::list_older_copies({.data_folder = folder.path(),
                                                 .folder = folder.settings().backups,
                                                 .snapshots = folder.settings().snapshots.folder});
  return std::ranges::count_if(copies, [&](const backup::OlderCopy& copy) {
    return copy.made_at < time && copy.erased_up_to.value_or(0) < seq;
  });
}

}  // namespace

CheckReport check_erasures(CheckedFolder& folder) {
  CheckReport report{.says = "nothing that was erased may still stand in the files"};
  folder.read([&](storage::Transaction& transaction) {
    if (!has_table(transaction, "scrubs")) return;
    const std::int64_t unfinished = memory::count_unfinished_spaces(transaction);
    if (unfinished > 0) {
      report.troubles.push_back(
          {.what = fmt::format("{} erased spaces still hold texts.", unfinished),
           .why = "No answer gives them back, but they stand in the database until a server has "
                  "emptied the spaces, which takes it seconds.",
           .command = folder.command("serve")});
    }
    if (const std::int64_t copies = count_older_copies(folder, transaction)) {
      report.says += fmt::format(
          "; {} older copies of the data may hold what was erased until they are deleted or "
          "rewritten ({})",
          copies, folder.command("backup erase-from --all"));
    }
    const std::int64_t waiting = scrub::count_waiting(transaction);
    if (waiting == 0) return;
    report.troubles.push_back(
        {.what = fmt::format("{} erases are not scrubbed from the files yet.", waiting),
         .why = "No answer gives them back, but who reads the disk may find what was erased.",
         .command = folder.command("doctor --scrub")});
  });
  return report;
}

}  // namespace theseus::doctor
