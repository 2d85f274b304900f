#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "storage/database.h"
#include "upgrade/catalog.h"
#include "upgrade/pace.h"
#include "upgrade/site.h"

namespace theseus::upgrade {

/// What the proof of a step found.
struct Verification {
  std::int64_t wrong =
      0;  ///< rows whose new shape is not what it must be, neither queued nor aside
  std::vector<std::string> keys;  ///< of the first of them
  std::int64_t rows = 0;          ///< of the old shape up to where the backfill ended
  std::int64_t looked_at = 0;     ///< by the backfill: carried or set aside
  std::int64_t set_aside = 0;     ///< rows that are set aside now

  bool holds() const noexcept { return wrong == 0 && rows == looked_at; }
};

/// Proves that every row has come to the new shape, in a read transaction, since rows that come
/// later are queued or carry both shapes.
Verification verify(storage::Transaction& transaction, const CatalogEntry& entry);

/// Asks the step's `check` of every row, page by page, and adds the rows that are wrong; those set
/// aside are left out. False when the pace was stopped before the end.
bool check_rows(const Site& site, const CatalogEntry& entry, Pace& pace, Verification& found);

/// Why it does not hold, in a sentence; empty when it does.
std::string reason_against(const Verification& verification);

}  // namespace theseus::upgrade
