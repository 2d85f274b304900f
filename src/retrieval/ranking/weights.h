#pragma once

#include <array>
#include <cstddef>

namespace theseus::retrieval {

/// Changes whenever the same data may answer otherwise than before.
inline constexpr int kRankingVersion = 1;

/// Okapi BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009), with the idf
/// that never falls below zero: ln(1 + (N - n + 0.5) / (n + 0.5)).
struct Bm25 {
  double k1 = 1.5;  ///< how soon a word said again says nothing new
  double b = 0.75;  ///< how much a long text is held against itself
};

/// All that was chosen rather than derived. What was chosen on which data stands in
/// bench/README.md.
struct Weights {
  Bm25 bm25 = {};

  /// Own evidence: a weighted sum of the keyword score, as a share of the best one of the query,
  /// and the cosine (Bruch, Gai and Ingber, An Analysis of Fusion Functions for Hybrid Retrieval,
  /// 2023: a convex combination needs no ranks and loses less than reciprocal rank fusion).
  double keyword = 0.6;
  double vector = 0.4;

  /// Context evidence, added to the own. A hit gives its neighbours in time, one and two places
  /// away in its session, these shares of its own evidence; the session as one document gives its
  /// BM25 score, as a share of the best session's; an agent or speaker named in the query counts.
  std::array<double, 2> neighbours = {0.3, 0.15};
  double session = 0.3;
  double name = 0.3;

  /// Nudges: the sum is multiplied by 1 + time * recency + importance * (importance - 0.5), where
  /// recency halves every 30 days.
  double time = 0.02;
  double importance = 0.2;
  double recency_half_life_days = 30;

  /// A score is 1 - exp(-steepness * sum), which keeps the order and stays within 0..1.
  double steepness = 1.5;
};

/// How many candidates words and vectors bring (a scan for more of the latter takes longer), and
/// how many of the best give to their neighbours.
inline constexpr std::size_t kWordCandidates = 200;
inline constexpr std::size_t kVectorCandidates = 100;
inline constexpr std::size_t kGivingHits = 100;

}  // namespace theseus::retrieval
