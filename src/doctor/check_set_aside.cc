#include <fmt/format.h>

#include "doctor/checks.h"
#include "upgrade/set_aside.h"

namespace theseus::doctor {
namespace {

constexpr std::int64_t kShown = 3;

std::string shown(storage::Transaction& transaction, std::int64_t step) {
  std::string text;
  for (const upgrade::SetAsideRow& row : upgrade::list_set_aside(transaction, step, kShown)) {
    text += fmt::format("{}{} ({})", text.empty() ? "" : ", ", row.key, row.reason);
  }
  return text;
}

Trouble waiting(const CheckedFolder& folder, const upgrade::StepStatus& step,
                const std::string& rows) {
  return {.what = fmt::format("Step {} ({}) could not carry {} rows: {}.", step.step, step.name,
                              step.set_aside, rows),
          .why =
              "They stay in the older shape alone and are lost to it when that goes. The command "
              "tries them again, once what they belong to was put right or erased.",
          .command = folder.command("upgrade run")};
}

}  // namespace

// Whoever made the upgrade final was asked about the rows, so that they are wrong no longer.
CheckReport check_set_aside(CheckedFolder& folder) {
  CheckReport report{.says = "no step of an upgrade has set a row aside"};
  std::string left;
  folder.read([&](storage::Transaction& transaction) {
    for (const upgrade::StepStatus& step :
         upgrade::read_status(transaction, folder.program()).steps) {
      if (step.set_aside == 0) continue;
      const std::string rows = shown(transaction, step.step);
      const bool is_final =
          step.stage == upgrade::Stage::finalized || step.stage == upgrade::Stage::contracting;
      if (!is_final) report.troubles.push_back(waiting(folder, step, rows));
      if (is_final) {
        left += fmt::format(
            "{}{} rows that step {} ({}) could not carry were left behind when it "
            "was made final: {}",
            left.empty() ? "" : "; ", step.set_aside, step.step, step.name, rows);
      }
    }
  });
  if (!left.empty()) report.says = left;
  return report;
}

}  // namespace theseus::doctor
