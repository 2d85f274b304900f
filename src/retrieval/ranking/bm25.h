#pragma once

#include <cmath>

#include "retrieval/ranking/weights.h"

namespace theseus::retrieval {

/// How much a term tells that stands in `with_term` of `documents` documents: the idf of BM25 in
/// the form that never falls below zero.
inline double rarity(double documents, double with_term) noexcept {
  return std::log(1 + (documents - with_term + 0.5) / (with_term + 0.5));
}

/// BM25 of one term for documents of any length.
class TermWeight {
 public:
  struct Statistics {
    double documents = 0;
    double with_term = 0;
    double average_length = 0;
  };

  TermWeight(const Statistics& of, const Bm25& bm25) noexcept
      : gain_(static_cast<float>((bm25.k1 + 1) * rarity(of.documents, of.with_term))),
        base_(static_cast<float>(bm25.k1 * (1 - bm25.b))),
        by_length_(of.average_length > 0 ? static_cast<float>(bm25.k1 * bm25.b / of.average_length)
                                         : 0.0F) {}

  float operator()(float frequency, float length) const noexcept {
    return gain_ * frequency / (frequency + base_ + by_length_ * length);
  }

 private:
  float gain_;
  float base_;
  float by_length_;
};

}  // namespace theseus::retrieval
