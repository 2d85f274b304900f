#include <fmt/format.h>

#include "doctor/checks.h"
#include "memory/space_erasure.h"
#include "scrub/scrub_rows.h"

namespace theseus::doctor {

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
