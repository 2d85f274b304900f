#pragma once

#include "base/clock.h"
#include "memory/filter.h"
#include "memory/memory.h"
#include "retrieval/partition/partition.h"

namespace theseus::retrieval {

/// Takes out of the set the documents that fail a filter, as far as columns can say: all of it but
/// `metadata`, which stands only in storage.
void keep_matching(const memory::Filter& filter, const Partition& partition,
                   DocumentSet& documents);

}  // namespace theseus::retrieval
