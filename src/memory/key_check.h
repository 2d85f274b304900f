#pragma once

#include <optional>

#include "base/clock.h"
#include "memory/caller.h"
#include "memory/outcome.h"
#include "storage/database.h"

namespace theseus::memory {

/// Why this caller may write no more: its key was revoked or has expired since it was looked up.
/// Nothing when all is well.
std::optional<Refused> find_key_fault(storage::Transaction& transaction, const Caller& caller,
                                      base::Time now);

}  // namespace theseus::memory
