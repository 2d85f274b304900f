#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/id.h"
#include "storage/database.h"

namespace theseus::upgrade {

/// One process on the data.
struct Instance {
  base::Id id;
  std::string release;
  std::int64_t format = 0;
  std::string role;
  std::string host;
  std::int64_t pid = 0;
  base::Time started{};
  base::Time opened{};
};

enum class Standing {
  absent,  ///< no row: it has never written, or the row was taken away
  admitted,
  ended  ///< somebody has proven it gone: what it writes now must fail
};

/// Of the instance's row, in the transaction that wants to write.
Standing find_standing(storage::Transaction& transaction, const base::Id& id);

/// Makes the row: before, or in, the instance's first write.
void admit(storage::Transaction& transaction, const Instance& instance);

/// Marks the row, if there is one that is not marked yet.
void end(storage::Transaction& transaction, const base::Id& id, base::Time now);

/// The processes whose rows are not marked.
std::vector<base::Id> read_unended(storage::Transaction& transaction);

/// Which rows of ended processes stay.
struct Retention {
  base::Time since;   ///< those that ended no earlier
  std::int64_t most;  ///< of them about so many, the newest
  /// Those of processes that live all the same: the mark is all that stops them.
  const std::function<bool(const base::Id&)>& is_alive;
};

/// Deletes the rows of all other ended processes but for those that the ledger or the upgrade lock
/// names: they say who did what.
void prune_ended(storage::Transaction& transaction, const Retention& retention);

}  // namespace theseus::upgrade
