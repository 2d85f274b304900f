#pragma once

#include <cstdint>
#include <optional>

#include "storage/database.h"

namespace theseus::upgrade {

/// What the data says of itself, one row. The two oldest formats are the maximum over all steps in
/// effect; `epoch` is raised whenever they, or what a program must write, change; `hold` is the
/// format above which no program upgrades by itself.
struct Stamp {
  std::int64_t format = 0;
  std::int64_t oldest_reader = 0;
  std::int64_t oldest_writer = 0;
  std::int64_t epoch = 0;
  std::optional<std::int64_t> hold = std::nullopt;

  friend bool operator==(const Stamp&, const Stamp&) = default;
};

/// Error(corrupt) when the row is gone.
Stamp load_stamp(storage::Transaction& transaction);

/// The epoch alone: what each write compares.
std::int64_t load_epoch(storage::Transaction& transaction);

/// Writes the first stamp of new data.
void insert_stamp(storage::Transaction& transaction, const Stamp& stamp);

/// Writes another stamp in the place of the one that is there.
void update_stamp(storage::Transaction& transaction, const Stamp& stamp);

}  // namespace theseus::upgrade
