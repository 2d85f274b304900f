#pragma once

#include <cstdint>
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

/// Deletes the rows of processes that ended before `time`. Those that the ledger or the upgrade
/// lock names stay: they say who did what.
void prune_ended(storage::Transaction& transaction, base::Time time);

}  // namespace theseus::upgrade
