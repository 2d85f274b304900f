#include <fmt/format.h>

#include "doctor/checks.h"
#include "upgrade/examination.h"

namespace theseus::doctor {

CheckReport check_structure(CheckedFolder& folder) {
  CheckReport report;
  folder.read([&](storage::Transaction& transaction) {
    const auto verdict = upgrade::examine(transaction, {.program = folder.program(),
                                                        .dialect = storage::Dialect::sqlite,
                                                        .file = folder.file(),
                                                        .older = upgrade::OlderData::accept});
    if (!verdict) {
      report.troubles.push_back({.what = verdict.error().message,
                                 .why = "A program that finds another structure than the ledger "
                                        "names refuses to open the data.",
                                 .command = folder.command("backup restore")});
      return;
    }
    if (!verdict->has_value()) {
      report.says = "the database is empty: its making goes on with the next start";
      return;
    }
    report.says = fmt::format("the tables are those that the ledger names, of format {}",
                              (*verdict)->stamp.format);
  });
  return report;
}

}  // namespace theseus::doctor
