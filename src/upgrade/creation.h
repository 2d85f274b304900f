#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "storage/database.h"
#include "upgrade/catalog.h"
#include "upgrade/instance.h"

namespace theseus::upgrade {

/// Who makes new data.
struct Maker {
  const Program& program;
  const Instance& instance;
  base::IdSource& ids;
  base::Time now;
};

/// Makes the data of an empty database: the engine's tables, every step of the catalog, a ledger
/// row for each and the stamp, all in the caller's transaction, so that a crash leaves either
/// nothing or all of it. Error(internal) when a step's SQL is not what was released.
void create_data(storage::Transaction& transaction, storage::Dialect dialect, const Maker& maker);

}  // namespace theseus::upgrade
