#include <fmt/format.h>

#include "doctor/checks.h"
#include "upgrade/instance_file.h"

namespace theseus::doctor {
namespace {

constexpr std::string_view kUnended = R"sql(
SELECT id, release, role, host, pid, opened FROM instances WHERE ended IS NULL ORDER BY opened
)sql";

Trouble gone(const storage::Statement& row, const std::string& clearing) {
  return {.what = fmt::format("{} {} (pid {} on {}, since {}) is gone and has not said that it "
                              "ended.",
                              row.text(2), row.text(1), row.integer(4), row.text(3),
                              base::format_time(row.time(5))),
          .why =
              "What it had acknowledged is kept. It was killed, or had to give up amid an "
              "upgrade: its log, and that of the system, may say why. The first write of a "
              "program that is started after it clears this away.",
          .command = clearing};
}

// On data that is held, a server of this release does not start.
std::string clearing_command(CheckedFolder& folder) {
  const upgrade::Stamp stamp = folder.status().stamp;
  const bool is_held = stamp.hold && *stamp.hold < folder.program().format;
  return folder.command(is_held ? "upgrade status" : "serve");
}

}  // namespace

CheckReport check_instances(CheckedFolder& folder) {
  CheckReport report;
  std::string living;
  for (const upgrade::LivingInstance& one : upgrade::list_living(folder.path())) {
    living += (living.empty() ? "" : ", ") + upgrade::described(one);
  }
  report.says = living.empty() ? "nobody uses the data" : "in use by " + living;
  const std::string clearing = clearing_command(folder);
  folder.read([&](storage::Transaction& transaction) {
    storage::Statement rows = transaction.query(kUnended);
    while (rows.next()) {
      if (!upgrade::is_alive(folder.path(), rows.id(0))) {
        report.troubles.push_back(gone(rows, clearing));
      }
    }
  });
  return report;
}

}  // namespace theseus::doctor
