#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "retrieval/partition/partition.h"
#include "retrieval/ranking/weights.h"

namespace theseus::retrieval {

/// A document and how well something speaks for it.
struct ScoredDocument {
  DocumentNumber document = 0;
  float score = 0;
};

/// BM25 of every document that holds a term of a query and, from the same walk over the postings,
/// of every session taken as one document: what a session holds of a term is the sum of its
/// members, so it needs no postings of its own. Kept for further queries so that none has to clear
/// more than it touched. Not thread-safe.
class KeywordScores {
 public:
  /// Scores anew; what was there before goes.
  void gather(const Partition& partition, std::span<const std::string> terms, const Bm25& bm25);

  float of(DocumentNumber document) const noexcept { return scores_[document]; }
  float of_session(SessionNumber session) const noexcept { return session_scores_[session]; }
  float best_session() const noexcept { return best_session_; }

  /// The best documents of a set, best first, equal ones by id.
  std::vector<ScoredDocument> best(const Partition& partition, const DocumentSet& allowed,
                                   std::size_t count) const;

 private:
  void clear(const Partition& partition);
  void add_term(const Partition& partition, TermNumber term, const Bm25& bm25);
  void add_term_to_sessions(const Sessions& sessions, const Bm25& bm25);

  std::vector<float> scores_;
  std::vector<DocumentNumber> touched_;
  std::vector<float> session_scores_;
  std::vector<SessionNumber> touched_sessions_;
  float best_session_ = 0;
  std::vector<std::uint32_t> term_in_session_;     ///< of the term being added
  std::vector<SessionNumber> sessions_with_term_;  ///< of the term being added
};

}  // namespace theseus::retrieval
