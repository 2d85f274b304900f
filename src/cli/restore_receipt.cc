#include "cli/restore_receipt.h"

#include <unistd.h>

#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/host_name.h"
#include "base/json.h"
#include "receipts/restore_end.h"
#include "receipts/write_receipt.h"

namespace theseus::cli {

namespace {

receipts::Receipt receipt_of(const DoneRestore& done, base::Time now) {
  const backup::Restored& restored = done.restored;
  const std::string release(done.program.release);
  const nlohmann::json details = {
      {"to", restored.to},
      {"restored_at", restored.restored_at},
      {"undone", restored.undone ? nlohmann::json(*restored.undone) : nlohmann::json(nullptr)},
      {"taken", restored.taken},
      {"erased", restored.erased}};
  return {
      .act = "restore",
      .outcome = "done",
      .data_set = restored.data_set,
      .by = {.release = release, .role = "restore", .host = base::host_name(), .pid = ::getpid()},
      .from = {.format = restored.format_before, .release = restored.release_before},
      .to = {.format = restored.format, .release = release},
      .snapshot = restored.backup,
      .began = done.began,
      .ended = now,
      .before = receipts::find_content(restored.content_before),
      .after = receipts::find_content(restored.content_after),
      .details = base::to_text(details)};
}

}  // namespace

void write_restore_receipt(const DoneRestore& done, const base::Clock& clock, Console& console) {
  try {
    // A server that has started since may have written one.
    receipts::write_receipt_unless(done.folder, receipt_of(done, clock.now()), clock, [&done] {
      return receipts::has_receipt(done.folder, {.data_set = done.restored.data_set,
                                                 .restored_at = done.restored.restored_at});
    });
  } catch (const base::Error& error) {
    console.err << error.what() << '\n';
  }
}

}  // namespace theseus::cli
