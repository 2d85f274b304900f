#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "retrieval/partition/partition.h"
#include "retrieval/ranking/keyword_scores.h"

namespace theseus::retrieval {

/// The documents of a set whose nearest passage is nearest to the query, each with its cosine.
std::vector<ScoredDocument> nearest_documents(const Partition& partition,
                                              const DocumentSet& allowed,
                                              std::span<const float> query, std::size_t count);

/// The cosine of the nearest passage of each of the documents that has a vector, ordered by number.
std::vector<ScoredDocument> cosines_of(const Partition& partition,
                                       std::span<const DocumentNumber> documents,
                                       std::span<const float> query);

}  // namespace theseus::retrieval
