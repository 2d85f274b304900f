#pragma once

#include "base/clock.h"
#include "storage/database.h"
#include "upgrade/catalog.h"

namespace theseus::upgrade {

enum class Carried { done, set_aside };

/// Carries rows of one step in one transaction. It must go with that transaction.
class RowCarrier {
 public:
  RowCarrier(storage::Transaction& transaction, const CatalogEntry& entry, base::Time now);

  /// Carries one row of the old shape as it now stands, however often; one that cannot be carried
  /// is set aside with the reason, and taken from there once it can.
  Carried carry(const Key& key);

 private:
  storage::Transaction& transaction_;
  const CatalogEntry& entry_;
  base::Time now_;
  bool has_aside_;  // nothing needs to be looked for among the rows of a step that has none there
};

}  // namespace theseus::upgrade
