#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/clock.h"
#include "base/id.h"
#include "memory/memory.h"
#include "storage/database.h"

namespace theseus::memory {

/// What becomes of a memory whose content cannot be read.
enum class OnDamage {
  fault,            ///< Error(corrupt)
  without_content,  ///< it is damaged, and has none
};

/// Where to stop reading the life of a memory.
struct Moment {
  std::string space_name;
  std::int64_t seq = 0;
  OnDamage on_damage = OnDamage::fault;
};

/// The memory as its journal rows up to `seq` leave it, with its state then; nothing when it was
/// not there yet. What was erased since is erased in every past.
std::optional<Memory> find_memory_at(storage::Transaction& transaction, const base::Id& id,
                                     const Moment& moment);

/// The last journal position at or before a time, 0 when all rows are later.
std::int64_t seq_at(storage::Transaction& transaction, base::Time time);

}  // namespace theseus::memory
