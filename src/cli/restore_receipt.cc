#include "cli/restore_receipt.h"

#include <unistd.h>

#include <nlohmann/json.hpp>

#include "base/json.h"
#include "receipts/write_receipt.h"

namespace theseus::cli {

void write_restore_receipt(const DoneRestore& done, const base::Clock& clock) {
  const backup::Restored& restored = done.restored;
  const std::string release(done.program.release);
  const nlohmann::json details = {{"to", restored.to},
                                  {"restored_at", restored.restored_at},
                                  {"undone", restored.undone},
                                  {"taken", restored.taken},
                                  {"erased", restored.erased}};
  const receipts::Receipt receipt{.act = "restore",
                                  .outcome = "done",
                                  .data_set = restored.data_set,
                                  .by = {.release = release, .role = "restore", .pid = ::getpid()},
                                  .from = {.format = restored.format_before},
                                  .to = {.format = restored.format, .release = release},
                                  .snapshot = restored.backup,
                                  .began = done.began,
                                  .ended = clock.now(),
                                  .before = receipts::find_content(restored.content_before),
                                  .after = receipts::find_content(restored.content_after),
                                  .details = base::to_text(details)};
  receipts::write_receipt(done.folder, receipt, clock);
}

}  // namespace theseus::cli
