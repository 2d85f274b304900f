#include "retrieval/ranking/ranker.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>

#include "retrieval/ranking/nearest.h"

namespace theseus::retrieval {
namespace {

// No chain of supersessions is followed further; a circle, which no write makes, ends here too.
constexpr int kLongestChain = 64;

}  // namespace

Weights weights_for(Mode mode, bool has_vector, Weights weights) {
  if (mode == Mode::vector) {
    weights.keyword = 0;
    weights.vector = 1;
    weights.session = 0;
  } else if (mode == Mode::keyword || !has_vector) {
    weights.keyword = 1;
    weights.vector = 0;
  }
  return weights;
}

std::vector<Ranked> Ranker::rank(const Question& question) {
  candidates_.clear();
  places_.clear();
  take_candidates(question);
  weigh_own(0, question);
  take_neighbours(question);
  take_superseding(question);
  weigh_context(question);
  weigh_all(question);
  lift_superseding();
  return best(question);
}

/// The crew looks at vectors while the words are weighed.
void Ranker::take_candidates(const Question& question) {
  std::optional<NearestDocuments> nearest;
  if (parts_.weights.vector > 0 && !question.vector.empty()) {
    nearest.emplace(NearestDocuments::Parts{.partition = parts_.partition,
                                            .allowed = parts_.allowed,
                                            .query = question.vector,
                                            .count = kVectorCandidates,
                                            .crew = parts_.crew});
  }
  candidates_.reserve(4 * kWordCandidates);
  take_word_candidates(question);
  if (!nearest) return;
  for (const ScoredDocument& found : nearest->take()) ensure(found.document);
}

void Ranker::take_word_candidates(const Question& question) {
  const bool words_count = parts_.weights.keyword > 0 || parts_.weights.session > 0;
  parts_.scores.gather(parts_.partition,
                       words_count ? question.terms : std::span<const std::string>(),
                       parts_.weights.bm25);
  const auto by_words = parts_.scores.best(parts_.partition, parts_.allowed, kWordCandidates);
  best_keyword_ = by_words.empty() ? 0 : static_cast<double>(by_words.front().score);
  if (parts_.weights.keyword == 0) return;
  for (const ScoredDocument& found : by_words) ensure(found.document);
}

/// The own evidence of all candidates from `first` on.
void Ranker::weigh_own(std::size_t first, const Question& question) {
  std::vector<DocumentNumber> documents;
  for (std::size_t place = first; place < candidates_.size(); ++place) {
    Candidate& candidate = candidates_[place];
    documents.push_back(candidate.document);
    if (best_keyword_ > 0) {
      candidate.keyword = static_cast<double>(parts_.scores.of(candidate.document)) / best_keyword_;
    }
  }
  if (!question.vector.empty()) {
    const auto cosines = cosines_of(parts_.partition, documents, question.vector);
    for (std::size_t i = 0; i < cosines.size(); ++i) {
      candidates_[first + i].cosine = static_cast<double>(cosines[i]);
    }
  }
  for (std::size_t place = first; place < candidates_.size(); ++place) {
    Candidate& candidate = candidates_[place];
    candidate.own = parts_.weights.keyword * candidate.keyword +
                    parts_.weights.vector * std::clamp(candidate.cosine, 0.0, 1.0);
  }
}

/// Makes the neighbours of the best hits candidates, since what answers a question often stands
/// beside what repeats its words.
void Ranker::take_neighbours(const Question& question) {
  hits_.resize(candidates_.size());
  for (std::size_t place = 0; place < hits_.size(); ++place) hits_[place] = place;
  const auto better = [&](std::size_t left, std::size_t right) {
    if (candidates_[left].own != candidates_[right].own) {
      return candidates_[left].own > candidates_[right].own;
    }
    const Documents& documents = parts_.partition.documents();
    return documents.id(candidates_[left].document) < documents.id(candidates_[right].document);
  };
  std::sort(hits_.begin(), hits_.end(), better);
  if (hits_.size() > kGivingHits) hits_.resize(kGivingHits);
  const std::size_t first_new = candidates_.size();
  for (const std::size_t hit : hits_) {
    for_each_neighbour(candidates_[hit].document,
                       [&](DocumentNumber neighbour, double) { ensure(neighbour); });
  }
  weigh_own(first_new, question);
}

void Ranker::take_superseding(const Question& question) {
  const std::size_t first_new = candidates_.size();
  for (std::size_t place = 0; place < first_new; ++place) {
    for_each_superseding(candidates_[place].document, [&](DocumentNumber newer) {
      if (parts_.allowed.contains(newer)) ensure(newer);
    });
  }
  weigh_own(first_new, question);
}

void Ranker::weigh_context(const Question& question) {
  for (const std::size_t hit : hits_) {
    const double own = candidates_[hit].own;
    for_each_neighbour(candidates_[hit].document, [&](DocumentNumber neighbour, double share) {
      find(neighbour)->neighbours += share * own;
    });
  }
  const auto best_session = static_cast<double>(parts_.scores.best_session());
  for (Candidate& candidate : candidates_) {
    candidate.context = candidate.neighbours;
    const SessionNumber session = parts_.partition.sessions().session_of(candidate.document);
    if (session != kNoSession && best_session > 0) {
      candidate.context += parts_.weights.session *
                           static_cast<double>(parts_.scores.of_session(session)) / best_session;
    }
    if (names(candidate.document, question)) candidate.context += parts_.weights.name;
  }
}

void Ranker::weigh_all(const Question& question) {
  const Documents& documents = parts_.partition.documents();
  for (Candidate& candidate : candidates_) {
    const auto importance = static_cast<double>(documents.importance(candidate.document));
    candidate.total = (candidate.own + candidate.context) *
                      (1 + parts_.weights.time * recency(candidate.document, question.now) +
                       parts_.weights.importance * (importance - 0.5));
  }
}

/// What superseded a fact that answers the question answers it at least as well.
void Ranker::lift_superseding() {
  for (std::size_t place = 0; place < candidates_.size(); ++place) {
    double total = candidates_[place].total;
    for_each_superseding(candidates_[place].document, [&](DocumentNumber newer) {
      ++candidates_[place].superseded_times;
      Candidate* candidate = find(newer);
      if (candidate == nullptr) return;
      total = std::max(total, candidate->total);
      candidate->total = total;
    });
  }
}

std::vector<Ranked> Ranker::best(const Question& question) const {
  const Documents& documents = parts_.partition.documents();
  std::vector<const Candidate*> order;
  for (const Candidate& candidate : candidates_) {
    if (candidate.total > 0) order.push_back(&candidate);
  }
  const std::size_t count = std::min(question.limit, order.size());
  const auto middle = order.begin() + static_cast<std::ptrdiff_t>(count);
  std::partial_sort(order.begin(), middle, order.end(),
                    [&](const Candidate* left, const Candidate* right) {
                      if (left->total != right->total) return left->total > right->total;
                      if (left->superseded_times != right->superseded_times) {
                        return left->superseded_times < right->superseded_times;
                      }
                      return documents.id(left->document) < documents.id(right->document);
                    });
  std::vector<Ranked> ranked;
  for (auto candidate = order.begin(); candidate != middle; ++candidate) {
    const Candidate& from = **candidate;
    ranked.push_back(
        {.document = from.document,
         .score = 1 - std::exp(-parts_.weights.steepness * from.total),
         .why = {.keyword = from.keyword,
                 .vector = from.cosine,
                 .context = std::min(1.0, from.context),
                 .time = recency(from.document, question.now),
                 .importance = static_cast<double>(documents.importance(from.document))}});
  }
  return ranked;
}

std::size_t Ranker::ensure(DocumentNumber document) {
  const std::size_t place = places_.ensure(document);
  if (place == candidates_.size()) candidates_.push_back({.document = document});
  return place;
}

Ranker::Candidate* Ranker::find(DocumentNumber document) {
  const std::uint32_t place = places_.find(document);
  return place == PlaceTable::kNone ? nullptr : &candidates_[place];
}

/// Calls `visit(neighbour, share)` for the neighbours in time within the session, of the set.
template <class Visit>
void Ranker::for_each_neighbour(DocumentNumber document, Visit&& visit) const {
  const auto session = parts_.partition.sessions().session_of(document);
  if (session == kNoSession) return;
  const auto members = parts_.partition.sessions().members(session);
  const auto place = parts_.partition.sessions().place_of(document, parts_.partition.documents());
  for (std::size_t step = 1; step <= parts_.weights.neighbours.size(); ++step) {
    const double share = parts_.weights.neighbours[step - 1];
    if (share == 0) return;
    if (place >= step && parts_.allowed.contains(members[place - step])) {
      visit(members[place - step], share);
    }
    if (place + step < members.size() && parts_.allowed.contains(members[place + step])) {
      visit(members[place + step], share);
    }
  }
}

/// Calls `visit` for what superseded the document, and what superseded that, and so on.
template <class Visit>
void Ranker::for_each_superseding(DocumentNumber document, Visit&& visit) const {
  const Documents& documents = parts_.partition.documents();
  for (int step = 0; step < kLongestChain; ++step) {
    const auto newer = documents.superseded_by(document);
    const auto found = newer ? documents.find(*newer) : std::nullopt;
    if (!found) return;
    document = *found;
    visit(document);
  }
}

bool Ranker::names(DocumentNumber document, const Question& question) const {
  const Documents& documents = parts_.partition.documents();
  const auto is_named = [&](NameNumber name) {
    return std::binary_search(question.named.begin(), question.named.end(), name);
  };
  return is_named(documents.agent(document)) || is_named(documents.speaker(document));
}

double Ranker::recency(DocumentNumber document, base::Time now) const {
  const auto age = now - parts_.partition.documents().time(document);
  const double days = std::chrono::duration<double, std::ratio<86400>>(age).count();
  return std::exp2(-std::max(0.0, days) / parts_.weights.recency_half_life_days);
}

}  // namespace theseus::retrieval
