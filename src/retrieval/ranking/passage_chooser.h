#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <unordered_map>

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
  /// A term of the question.
  struct Telling {
    double rarity = 0;
    std::size_t seen_in = 0;  ///< the last part of a text that holds it
  };

  double share_of_words(std::string_view text);

  /// By the place where they begin, from 0 up.
  std::unordered_map<std::size_t, double> cosines_of(DocumentNumber document) const;

  Parts parts_;
  std::optional<VectorMatrix::Query> query_;
  std::unordered_map<std::string_view, Telling> terms_;  ///< borrowed from the question
  double all_rarities_ = 0;
  std::size_t parts_seen_ = 0;
};

}  // namespace theseus::retrieval
