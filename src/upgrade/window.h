#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "storage/database.h"
#include "upgrade/catalog.h"
#include "upgrade/stage.h"

namespace theseus::upgrade {

/// One upgrade whose steps are expanded and not all finalized, or not all cleaned up. Windows
/// stack: finalize closes the oldest first, rollback goes newest first.
struct Window {
  struct Part {
    const CatalogEntry* entry;
    Stage stage;
  };

  std::int64_t upgrade = 0;
  std::vector<Part> parts;  ///< by number

  bool has(Stage stage) const noexcept;
  /// Whether every step has come to `verified` or beyond, on the way to its end.
  bool is_proven() const noexcept;
};

/// Those that the ledger names and that are not over, oldest first. Error(newer_format) when a step
/// in them is not known to this program.
std::vector<Window> list_windows(storage::Transaction& transaction, const Program& program);

}  // namespace theseus::upgrade
