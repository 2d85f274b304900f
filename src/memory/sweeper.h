#pragma once

#include <vector>

#include "base/clock.h"
#include "memory/erased_forms.h"
#include "memory/retention.h"
#include "memory/space_erasure.h"
#include "memory/text_index.h"
#include "storage/database.h"

namespace theseus::memory {

/// Forgets what has expired, erases what was forgotten and can no longer be restored, empties
/// spaces that were erased, and drops old idempotency records, in small transactions. The caller
/// decides when. Not thread-safe.
class Sweeper {
 public:
  /// Every so many rounds one looks at all that is due, however long since: a memory may come with
  /// a time that is over. No recall finds it meanwhile.
  static constexpr int kRoundsToTheNextFull = 10;

  struct Parts {
    storage::Database& database;
    TextIndex& index;
    const base::Clock& clock;
    OnErased on_erased = [](std::int64_t, const ErasedForms&) {};
  };

  explicit Sweeper(Parts parts, Retention retention = {});
  Sweeper(const Sweeper&) = delete;
  Sweeper& operator=(const Sweeper&) = delete;

  /// One round: a batch of an erased space, or at most `limit` memories and `limit` records;
  /// returns how many it took (0: nothing was due).
  int sweep(int limit = 100);

  /// Of such a round only what it does for erased spaces: one batch. False when none is left.
  bool empty_spaces() { return spaces_.erase_some(); }

 private:
  void begin_round(base::Time now);
  int take_due(storage::Transaction& transaction, base::Time now, int limit);
  int drop_records(storage::Transaction& transaction, base::Time now, int limit) const;

  /// What one `erase` row took, told of once it is committed.
  struct Erased {
    std::int64_t seq = 0;
    ErasedForms forms;
  };

  Parts parts_;
  Retention retention_;
  SpaceErasure spaces_;
  std::vector<Erased> erased_;  ///< in the transaction that runs
  base::Time clear_until_;      ///< what was due before this has been taken
  base::Time since_;            ///< what is due from here on is looked for in this round
  int rounds_ = 0;
};

}  // namespace theseus::memory
