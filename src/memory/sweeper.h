#pragma once

#include "base/clock.h"
#include "memory/retention.h"
#include "storage/database.h"

namespace theseus::memory {

/// Forgets what has expired, and old idempotency records, in small transactions. The caller decides
/// when. Not thread-safe.
class Sweeper {
 public:
  Sweeper(storage::Database& database, const base::Clock& clock, Retention retention = {});

  /// One round: at most `limit` memories and `limit` records; returns how many it took (0: nothing
  /// was due).
  int sweep(int limit = 100);

 private:
  base::Time due_since(base::Time now) const;
  int forget_expired(storage::Transaction& transaction, base::Time now, int limit) const;
  int drop_records(storage::Transaction& transaction, base::Time now, int limit) const;

  storage::Database& database_;
  const base::Clock& clock_;
  Retention retention_;
  base::Time clear_until_;  ///< what was due before this has been taken
};

}  // namespace theseus::memory
