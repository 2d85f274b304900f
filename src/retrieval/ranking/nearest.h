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

/// For each of the documents the cosine of its nearest passage, 0 where it has no vector.
std::vector<float> cosines_of(const Partition& partition, std::span<const DocumentNumber> documents,
                              std::span<const float> query);

}  // namespace theseus::retrieval
