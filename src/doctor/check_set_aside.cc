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

}  // namespace

CheckReport check_set_aside(CheckedFolder& folder) {
  CheckReport report{.says = "no step of an upgrade has set a row aside"};
  folder.read([&](storage::Transaction& transaction) {
    for (const upgrade::StepStatus& step :
         upgrade::read_status(transaction, folder.program()).steps) {
      if (step.set_aside == 0) continue;
      report.troubles.push_back(
          {.what = fmt::format("Step {} ({}) could not carry {} rows: {}.", step.step, step.name,
                               step.set_aside, shown(transaction, step.step)),
           .why = "They stay in the older shape alone and are lost to it when that goes.",
           .command = folder.command("upgrade run")});
    }
  });
  return report;
}

}  // namespace theseus::doctor
