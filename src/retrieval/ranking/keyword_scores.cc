#include "retrieval/ranking/keyword_scores.h"

#include <algorithm>
#include <functional>

#include "retrieval/best_of.h"
#include "retrieval/ranking/bm25.h"

namespace theseus::retrieval {
namespace {

struct Better {
  std::reference_wrapper<const Documents> documents;

  static float score_of(const ScoredDocument& scored) noexcept { return scored.score; }

  bool operator()(const ScoredDocument& left, const ScoredDocument& right) const {
    if (left.score != right.score) return left.score > right.score;
    return documents.get().id(left.document) < documents.get().id(right.document);
  }
};

}  // namespace

void KeywordScores::gather(const Partition& partition, std::span<const std::string> terms,
                           const Bm25& bm25) {
  clear(partition);
  for (const std::string& term : terms) {
    const auto number = partition.keywords().find(term);
    if (number) add_term(partition, *number, bm25);
  }
  for (const SessionNumber session : touched_sessions_) {
    best_session_ = std::max(best_session_, session_scores_[session]);
  }
}

void KeywordScores::clear(const Partition& partition) {
  for (const DocumentNumber document : touched_) scores_[document] = 0;
  for (const SessionNumber session : touched_sessions_) session_scores_[session] = 0;
  touched_.clear();
  touched_sessions_.clear();
  best_session_ = 0;
  const std::size_t documents = partition.documents().numbers();
  const std::size_t sessions = partition.sessions().numbers();
  if (scores_.size() < documents) scores_.resize(documents);
  if (session_scores_.size() < sessions) session_scores_.resize(sessions);
  if (term_in_session_.size() < sessions) term_in_session_.resize(sessions);
}

void KeywordScores::add_term(const Partition& partition, TermNumber term, const Bm25& bm25) {
  const KeywordIndex& keywords = partition.keywords();
  const Sessions& sessions = partition.sessions();
  const TermWeight weight({.documents = static_cast<double>(keywords.documents()),
                           .with_term = static_cast<double>(keywords.document_frequency(term)),
                           .average_length = keywords.average_length()},
                          bm25);
  keywords.for_each(term, [&](DocumentNumber document, std::uint32_t frequency) {
    float& score = scores_[document];
    if (score == 0) touched_.push_back(document);
    score += weight(static_cast<float>(frequency), static_cast<float>(keywords.length(document)));
    const SessionNumber session = sessions.session_of(document);
    if (session == kNoSession) return;
    if (term_in_session_[session] == 0) sessions_with_term_.push_back(session);
    term_in_session_[session] += frequency;
  });
  add_term_to_sessions(sessions, bm25);
}

void KeywordScores::add_term_to_sessions(const Sessions& sessions, const Bm25& bm25) {
  const TermWeight weight({.documents = static_cast<double>(sessions.size()),
                           .with_term = static_cast<double>(sessions_with_term_.size()),
                           .average_length = sessions.average_words()},
                          bm25);
  for (const SessionNumber session : sessions_with_term_) {
    float& score = session_scores_[session];
    if (score == 0) touched_sessions_.push_back(session);
    score += weight(static_cast<float>(term_in_session_[session]),
                    static_cast<float>(sessions.words(session)));
    term_in_session_[session] = 0;
  }
  sessions_with_term_.clear();
}

std::vector<ScoredDocument> KeywordScores::best(const Partition& partition,
                                                const DocumentSet& allowed,
                                                std::size_t count) const {
  BestOf<ScoredDocument, Better> best(count, {partition.documents()});
  for (const DocumentNumber document : touched_) {
    const float score = scores_[document];
    if (score >= best.bar() && allowed.contains(document)) best.offer({document, score});
  }
  return best.take();
}

}  // namespace theseus::retrieval
