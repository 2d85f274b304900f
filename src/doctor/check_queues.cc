#include <fmt/format.h>

#include "doctor/checks.h"
#include "upgrade/instance_file.h"
#include "upgrade/status.h"

namespace theseus::doctor {
namespace {

// From here on readers give the new shape up until the queue is shorter (upgrade/status).
constexpr std::int64_t kLong = 1000;

bool is_served(const CheckedFolder& folder) {
  for (const upgrade::LivingInstance& living : upgrade::list_living(folder.path())) {
    if (living.role == "serve" && living.format >= folder.program().format) return true;
  }
  return false;
}

}  // namespace

CheckReport check_queues(CheckedFolder& folder) {
  CheckReport report{.says = "no row that an older release wrote waits to be carried"};
  for (const upgrade::StepStatus& step : folder.status().steps) {
    if (step.queued == 0) continue;
    if (step.queued <= kLong && is_served(folder)) {
      report.says = fmt::format("{} rows wait to be carried, which a server does", step.queued);
      continue;
    }
    report.troubles.push_back(
        {.what = fmt::format("{} rows that an older release wrote wait to be carried by step {} "
                             "({}).",
                             step.queued, step.step, step.name),
         .why = "They are read from the older shape, which is slower, and the upgrade cannot be "
                "made final.",
         .command = folder.command("upgrade run")});
  }
  return report;
}

}  // namespace theseus::doctor
