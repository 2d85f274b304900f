#pragma once

#include <string_view>

#include "retrieval/partition/partition.h"
#include "storage/database.h"

namespace theseus::retrieval {

/// Whether a memory's metadata has each value of `wanted`. Both are JSON objects as text.
bool metadata_matches(std::string_view wanted, std::string_view metadata);

/// Takes out of the set the documents whose metadata, read in the transaction, does not match. What
/// is wanted nowhere ("{}") takes out none and reads nothing.
void keep_matching_metadata(storage::Transaction& transaction, std::string_view wanted,
                            const Partition& partition, DocumentSet& documents);

}  // namespace theseus::retrieval
