#pragma once

#include "memory/journal.h"
#include "memory/memory.h"

namespace theseus::memory {

/// Lays the event of one of its journal rows over a memory, which begins as its id alone. The rows
/// of its life, in order and up to any of them, give the memory as it stood then, but for its
/// content: that is in the body of the row `seq`. Kinds that this release does not know are stepped
/// over.
void apply(Memory& memory, const JournalRow& row);

}  // namespace theseus::memory
