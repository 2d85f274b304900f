#include <fmt/format.h>

#include "doctor/checks.h"
#include "upgrade/instance_file.h"

namespace theseus::doctor {
namespace {

constexpr std::string_view kUnended = R"sql(
SELECT id, release, role, host, pid, opened FROM instances WHERE ended IS NULL ORDER BY opened
)sql";

Trouble died(const CheckedFolder& folder, const storage::Statement& row) {
  return {
      .what = fmt::format("{} {} (pid {} on {}, since {}) died without ending.", row.text(2),
                          row.text(1), row.integer(4), row.text(3), base::format_time(row.time(5))),
      .why =
          "What it had acknowledged is kept, but somebody or something killed it: its log, "
          "and that of the system, may say why. The first write of a program that is started "
          "after it clears this away.",
      .command = folder.command("serve")};
}

}  // namespace

CheckReport check_instances(CheckedFolder& folder) {
  CheckReport report;
  std::string living;
  for (const upgrade::LivingInstance& one : upgrade::list_living(folder.path())) {
    living += (living.empty() ? "" : ", ") + upgrade::described(one);
  }
  report.says = living.empty() ? "nobody uses the data" : "in use by " + living;
  folder.read([&](storage::Transaction& transaction) {
    storage::Statement rows = transaction.query(kUnended);
    while (rows.next()) {
      if (!upgrade::is_alive(folder.path(), rows.id(0))) {
        report.troubles.push_back(died(folder, rows));
      }
    }
  });
  return report;
}

}  // namespace theseus::doctor
