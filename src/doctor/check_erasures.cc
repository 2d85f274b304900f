#include <fmt/format.h>

#include <algorithm>

#include "backup/older_copies.h"
#include "doctor/checks.h"
#include "memory/space_erasure.h"
#include "scrub/scrub_rows.h"

namespace theseus::doctor {
namespace {

constexpr std::string_view kNewestErase = R"sql(
SELECT max(seq) FROM journal WHERE kind IN ('erase', 'erase_space')
)sql";

// That reach to a row before it, as far as anybody can tell, and that nobody has written anew
// since.
std::int64_t count_older_copies(const CheckedFolder& folder, storage::Transaction& transaction) {
  const std::int64_t newest = number_of(transaction, kNewestErase);
  if (newest == 0) return 0;
  const auto copies = backup::list_older_copies({.data_folder = folder.path(),
                                                 .folder = folder.settings().backups,
                                                 .snapshots = folder.settings().snapshots.folder});
  return std::ranges::count_if(copies, [&](const backup::OlderCopy& copy) {
    return copy.journal_head.value_or(0) < newest && copy.erased_up_to.value_or(0) < newest;
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
