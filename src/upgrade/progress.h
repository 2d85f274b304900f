#pragma once

#include <cstdint>
#include <optional>

#include "storage/database.h"

namespace theseus::upgrade {

/// How far the backfill of a step has come, saved with each of its batches.
struct Progress {
  std::int64_t step = 0;
  std::int64_t position = 0;  ///< of the last row that was looked at
  std::int64_t expected = 0;  ///< rows, about
  std::int64_t done = 0;      ///< rows carried
  std::int64_t set_aside = 0;
};

std::optional<Progress> find_progress(storage::Transaction& transaction, std::int64_t step);

/// In the place of what was saved before.
void save_progress(storage::Transaction& transaction, const Progress& progress);

void delete_progress(storage::Transaction& transaction, std::int64_t step);

}  // namespace theseus::upgrade
