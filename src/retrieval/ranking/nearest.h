#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "base/crew.h"
#include "retrieval/partition/partition.h"
#include "retrieval/ranking/keyword_scores.h"
#include "retrieval/vector/nearest_rows.h"

namespace theseus::retrieval {

/// A search for the documents of a set whose nearest passage is nearest to a query; under way once
/// made, as `NearestRows` is.
class NearestDocuments {
 public:
  struct Parts {
    const Partition& partition;
    const DocumentSet& allowed;
    std::span<const float> query;
    std::size_t count;
    base::Crew& crew;
  };

  explicit NearestDocuments(const Parts& parts);

  /// The documents by number, each with the cosine of its nearest passage. Called once.
  std::vector<ScoredDocument> take();

 private:
  NearestRows::Parts search_for(std::size_t rows) const;

  Parts parts_;
  TieOrder before_;
  std::optional<std::vector<Row>> rows_;   ///< to look at; nothing: all
  std::function<bool(Row)> may_be_found_;  ///< of all rows; empty: every one
  NearestRows search_;
};

/// For each of the documents the cosine of its nearest passage, 0 where it has no vector.
std::vector<float> cosines_of(const Partition& partition, std::span<const DocumentNumber> documents,
                              std::span<const float> query);

}  // namespace theseus::retrieval
