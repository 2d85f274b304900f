#pragma once

#include <string_view>
#include <vector>

#include "retrieval/embedding/chunker.h"
#include "retrieval/partition/partition.h"
#include "retrieval/ranking/ranker.h"

namespace theseus::retrieval {

/// Chooses the part of a text that speaks best for it: by the words of the question that stand in
/// it, each counted once by how rare it is, and by the cosine of its vector, weighed like own
/// evidence. A text of one chunk is its own best passage. Borrows its parts.
class PassageChooser {
 public:
  struct Parts {
    const Partition& partition;
    const Question& question;
    const Weights& weights;
    TermReader& reader;
  };

  explicit PassageChooser(const Parts& parts);

  Chunk best_passage(DocumentNumber document, std::string_view text);

 private:
  double share_of_words(std::string_view text);
  double cosine_at(DocumentNumber document, std::size_t start) const;

  Parts parts_;
  std::vector<double> rarities_;  ///< of the question's terms
  double all_rarities_ = 0;
};

}  // namespace theseus::retrieval
