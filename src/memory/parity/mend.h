#pragma once

#include <cstdint>

#include "base/id.h"
#include "storage/database.h"

namespace theseus::memory {

/// Makes the row of `memories` anew from the journal, in the caller's write transaction; takes it
/// away where the journal knows no such memory. False where it is left as it is: a newer release
/// did something unknown to it, or its body cannot be read.
bool mend_memory(storage::Transaction& transaction, const base::Id& id);

/// Makes the row of a space and its counters anew from its rows of the journal and of `memories`,
/// in the caller's write transaction; takes as long as it has rows. Takes the row away where the
/// journal knows no such space. False where it is left as it is: the journal's row of its name
/// cannot be read, so that the only copy of the name may stand here.
bool mend_space(storage::Transaction& transaction, std::int64_t number);

/// The same of its tags in tables of their own, from its body. False as of `mend_memory`.
bool mend_tags(storage::Transaction& transaction, const base::Id& id);

}  // namespace theseus::memory
