#pragma once

#include <functional>

#include "storage/database.h"

namespace theseus::memory {

/// Who knows what a step of an upgrade keeps in tables of its own, as one transaction sees it.
enum class SideTable {
  old_shape,   ///< the old shape alone: the step is not verified, or too much waits in its queue
  with_queue,  ///< the tables, but for the keys in the step's queue the old shape
  alone,       ///< the tables
};

/// Asked inside the transaction that goes on to read.
using SideTableOf = std::function<SideTable(storage::Transaction&)>;

/// Of data without an upgrade under way.
inline SideTable always_alone(storage::Transaction&) {
  return SideTable::alone;
}

}  // namespace theseus::memory
