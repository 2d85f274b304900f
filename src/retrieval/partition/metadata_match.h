#pragma once

#include <string_view>

#include "retrieval/partition/partition.h"
#include "storage/database.h"

namespace theseus::retrieval {

/// Takes out of the set the documents whose metadata, read in the transaction, lacks one of the
/// values of the JSON object `wanted`. An empty one ("{}") takes out none and reads nothing.
void keep_matching_metadata(storage::Transaction& transaction, std::string_view wanted,
                            const Partition& partition, DocumentSet& documents);

}  // namespace theseus::retrieval
