#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/crew.h"
#include "retrieval/partition/partition.h"
#include "retrieval/ranking/keyword_scores.h"
#include "retrieval/ranking/place_table.h"
#include "retrieval/ranking/weights.h"
#include "retrieval/recall.h"

namespace theseus::retrieval {

/// A query as the ranking sees it. Borrowed.
struct Question {
  std::span<const std::string> terms;
  std::span<const NameNumber> named;  ///< agents and speakers that it names, ascending
  std::span<const float> vector;      ///< empty: it has none, or there is nothing to compare with
  base::Time now;
  std::size_t limit = 10;
};

struct Ranked {
  DocumentNumber document = 0;
  double score = 0;
  Why why;
};

/// The weights for a mode: what it leaves out weighs nothing, and where only one kind of own
/// evidence is left it weighs all. `has_vector` says whether there is a vector to compare with.
Weights weights_for(Mode mode, bool has_vector, Weights weights = {});

/// Orders the documents of a set by how well they answer a question: own evidence, context evidence
/// and nudges, as weights.h says. Only documents of the set are candidates, give to their
/// neighbours, or count as the best; the session as one document is that of all its members.
class Ranker {
 public:
  struct Parts {
    const Partition& partition;
    const DocumentSet& allowed;
    const Weights& weights;
    KeywordScores& scores;  ///< room to work in
    base::Crew& crew;
  };

  explicit Ranker(const Parts& parts) : parts_(parts) {}

  /// The best, best first: what is superseded behind what superseded it, equal ones by id.
  std::vector<Ranked> rank(const Question& question);

 private:
  struct Candidate {
    DocumentNumber document = 0;
    double keyword = 0;
    double cosine = 0;
    double own = 0;
    double neighbours = 0;
    double context = 0;
    double total = 0;
    int superseded_times = 0;  ///< how many stand between it and the newest of its chain
  };

  void take_candidates(const Question& question);
  void take_word_candidates(const Question& question);
  void weigh_own(std::size_t first, const Question& question);
  void take_neighbours(const Question& question);
  void take_superseding(const Question& question);
  void weigh_context(const Question& question);
  void weigh_all(const Question& question);
  void lift_superseding();
  std::vector<Ranked> best(const Question& question) const;

  std::size_t ensure(DocumentNumber document);
  Candidate* find(DocumentNumber document);
  template <class Visit>
  void for_each_neighbour(DocumentNumber document, Visit&& visit) const;
  template <class Visit>
  void for_each_superseding(DocumentNumber document, Visit&& visit) const;
  bool names(DocumentNumber document, const Question& question) const;
  double recency(DocumentNumber document, base::Time now) const;

  Parts parts_;
  double best_keyword_ = 0;
  std::vector<Candidate> candidates_;
  PlaceTable places_;              ///< of the candidates
  std::vector<std::size_t> hits_;  ///< those that give to their neighbours
};

}  // namespace theseus::retrieval
