#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>

#include "doctor/checks.h"
#include "upgrade/free_space.h"

namespace theseus::doctor {
namespace {

// What a container may use, where one is limited; a word such as `max` gives 0.
std::int64_t container_bytes() {
  std::ifstream file("/sys/fs/cgroup/memory.max");
  std::int64_t bytes = 0;
  file >> bytes;
  return file ? bytes : 0;
}

std::int64_t machine_bytes() {
  const std::int64_t all = static_cast<std::int64_t>(::sysconf(_SC_PHYS_PAGES)) *
                           static_cast<std::int64_t>(::sysconf(_SC_PAGESIZE));
  const std::int64_t limit = container_bytes();
  return limit > 0 ? std::min(limit, all) : all;
}

}  // namespace

CheckReport check_memory(CheckedFolder& folder) {
  const std::int64_t budget = folder.settings().partitions_memory_bytes;
  const std::int64_t machine = machine_bytes();
  CheckReport report{.says = fmt::format("indexes may take {} of {}", upgrade::megabytes(budget),
                                         upgrade::megabytes(machine))};
  // The rest of the process, the model and the pages of the database want as much again.
  if (budget <= machine / 2) return report;
  report.troubles.push_back(
      {.what = fmt::format("partitions.memory is {}, more than half of the {} that there are.",
                           upgrade::megabytes(budget), upgrade::megabytes(machine)),
       .why = "When the indexes have grown to it, the system may kill the server.",
       .command = fmt::format("THESEUS_PARTITIONS_MEMORY='{} MiB' {}", machine / 4 / (1 << 20),
                              folder.command("serve"))});
  return report;
}

}  // namespace theseus::doctor
