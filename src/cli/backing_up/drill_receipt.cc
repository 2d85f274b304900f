#include "cli/backing_up/drill_receipt.h"

#include <unistd.h>

#include <nlohmann/json.hpp>

#include "backup/drill_record.h"
#include "base/host_name.h"
#include "base/json.h"
#include "receipts/write_receipt.h"

namespace theseus::cli {

void leave_receipt(const backup::Drill& drill, const std::filesystem::path& data_folder,
                   const upgrade::Program& program) {
  const base::SystemClock clock;
  receipts::Receipt receipt;
  receipt.act = "drill";
  receipt.outcome = drill.holds() ? "done" : "failed";
  receipt.message = drill.holds() ? "" : drill.faults.front();
  if (drill.backup.data_set) receipt.data_set = base::format_id(*drill.backup.data_set);
  receipt.by = {.release = std::string(program.release),
                .role = "cli",
                .host = base::host_name(),
                .pid = ::getpid()};
  receipt.from = {.format = drill.backup.format, .release = drill.backup.release};
  receipt.to = {.format = program.format, .release = std::string(program.release)};
  receipt.snapshot = drill.backup.name;
  receipt.began = drill.began;
  receipt.ended = clock.now();
  receipt.before = receipts::find_content(drill.described);
  receipt.details = base::to_text(backup::to_json(drill));
  receipts::write_receipt(data_folder, receipt, clock);
}

}  // namespace theseus::cli
