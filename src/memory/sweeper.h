#pragma once

#include "base/clock.h"
#include "memory/retention.h"
#include "storage/database.h"

namespace theseus::memory {

/// Forgets what has expired, and old idempotency records, in small transactions. The caller decides
/// when. Not thread-safe.
class Sweeper {
 public:
  /// Every so many rounds one looks at all that is due, however long since: a memory may come with
  /// a time that is over. No recall finds it meanwhile.
  static constexpr int kRoundsToTheNextFull = 10;

  Sweeper(storage::Database& database, const base::Clock& clock, Retention retention = {});

  /// One round: at most `limit` memories and `limit` records; returns how many it took (0: nothing
  /// was due).
  int sweep(int limit = 100);

 private:
  void begin_round(base::Time now);
  int forget_expired(storage::Transaction& transaction, base::Time now, int limit) const;
  int drop_records(storage::Transaction& transaction, base::Time now, int limit) const;

  storage::Database& database_;
  const base::Clock& clock_;
  Retention retention_;
  base::Time clear_until_;  ///< what was due before this has been taken
  base::Time since_;        ///< what is due from here on is looked for in this round
  int rounds_ = 0;
};

}  // namespace theseus::memory
