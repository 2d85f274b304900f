#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/clock.h"
#include "base/id.h"
#include "memory/caller.h"
#include "memory/outcome.h"
#include "memory/retry.h"
#include "storage/database.h"

namespace theseus::memory {

/// What a write answered, without its content: enough to say it again as it stood.
struct FirstAnswer {
  struct Item {
    base::Id id;
    std::int64_t seq = 0;
    bool duplicate = false;
  };

  std::vector<Item> items;
  std::int64_t seq = 0;  ///< journal position that the answer included
  int status = 200;
  /// Of a write that names no memory in its answer: how many it changed. There are no items then.
  std::optional<std::int64_t> count = {};
};

/// Whose request is asked again, and when.
struct RetryScope {
  const Caller& caller;
  const Retry& retry;
  base::Time now;
};

/// What this caller's token got first, unless that was before `oldest`: such a record is deleted,
/// so that its token can be used anew. Refused with retry_mismatch when it came with another
/// request.
Outcome<std::optional<FirstAnswer>> find_first_answer(storage::Transaction& transaction,
                                                      const RetryScope& scope, base::Time oldest);

void record_first_answer(storage::Transaction& transaction, const RetryScope& scope,
                         const FirstAnswer& answer);

}  // namespace theseus::memory
