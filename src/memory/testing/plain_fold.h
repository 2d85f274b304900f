#pragma once

#include <string>

#include "storage/database.h"

namespace theseus::memory::testing {

/// What `memories` and the counters of `spaces` must say: a fold over journal and bodies made anew,
/// by code that shares nothing with the product. Same form as `stored_fold`.
std::string plain_fold(storage::Transaction& transaction);

/// What the two tables say, one row a line.
std::string stored_fold(storage::Transaction& transaction);

}  // namespace theseus::memory::testing
