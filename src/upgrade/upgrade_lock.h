#pragma once

#include <functional>
#include <optional>

#include "base/clock.h"
#include "base/id.h"
#include "storage/database.h"

namespace theseus::upgrade {

using IsAlive = std::function<bool(const base::Id&)>;

/// Gives the upgrade lock, the right to change the format of the data, to the instance, unless
/// another that is alive has it: then its id. Who stopped without ending is alive; who is proven
/// gone has lost it.
std::optional<base::Id> take_lock(storage::Transaction& transaction, const base::Id& instance,
                                  base::Time now, const IsAlive& is_alive);

/// Gives the lock to the instance whoever has it: for a rollback, which does not wait for those who
/// still carry rows. Their next batch fails.
void seize_lock(storage::Transaction& transaction, const base::Id& instance, base::Time now);

/// Error(conflict) when the instance does not have the lock (any more): before each change.
void require_lock(storage::Transaction& transaction, const base::Id& instance);

/// Gives it back, if the instance has it.
void release_lock(storage::Transaction& transaction, const base::Id& instance);

struct LockHolder {
  base::Id instance;
  base::Time since{};
};

/// Who has it, alive or not.
std::optional<LockHolder> find_lock_holder(storage::Transaction& transaction);

}  // namespace theseus::upgrade
