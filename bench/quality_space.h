#pragma once

#include <string>
#include <vector>

#include "base/crew.h"
#include "memory/memory.h"
#include "quality_metrics.h"
#include "retrieval/embedding/embedder.h"
#include "retrieval/partition/partition.h"
#include "retrieval/ranking/keyword_scores.h"
#include "retrieval/ranking/weights.h"
#include "retrieval/recall.h"

namespace theseus::bench {

/// A space in memory, indexed and asked by the code that the server runs.
class QualitySpace {
 public:
  QualitySpace(const std::vector<memory::Content>& memories, const retrieval::Embedder& embedder);

  /// The first hundred that are found, by their number.
  std::vector<FoundMemory> recall(const std::string& query, retrieval::Mode mode,
                                  const retrieval::Weights& weights);

 private:
  const retrieval::Embedder& embedder_;
  retrieval::Partition partition_;
  retrieval::TermReader reader_;
  retrieval::KeywordScores scores_;
  base::Crew crew_{base::Crew::fitting_threads()};
};

}  // namespace theseus::bench
