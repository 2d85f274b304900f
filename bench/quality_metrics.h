#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <vector>

namespace theseus::bench {

inline constexpr std::size_t kCut = 10;
inline constexpr std::array kScoreMarks = {0.3, 0.5, 0.7};

/// A found memory, by its number in its set.
struct FoundMemory {
  std::size_t memory = 0;
  double score = 0;
};

/// Means over questions.
struct Quality {
  double recall = 0;           ///< of the relevant (at most kCut of them) among the first kCut
  double reciprocal_rank = 0;  ///< of the first relevant one
  double ndcg = 0;             ///< of the first kCut, gain = grade
  std::array<double, kScoreMarks.size()> precisions{};  ///< among the first kCut from each mark on
};

/// Adds up what each question got.
class QualitySum {
 public:
  /// `grades` are above zero, by memory; best first in `found`.
  void add(const std::vector<FoundMemory>& found, const std::map<std::size_t, double>& grades);

  Quality mean() const;

 private:
  Quality sum_;
  std::size_t questions_ = 0;
  std::array<std::size_t, kScoreMarks.size()> above_{};
  std::array<std::size_t, kScoreMarks.size()> relevant_above_{};
};

}  // namespace theseus::bench
