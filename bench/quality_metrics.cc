#include "quality_metrics.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace theseus::bench {
namespace {

double discount(std::size_t place) {
  return 1 / std::log2(static_cast<double>(place) + 2);
}

double best_gain(const std::map<std::size_t, double>& grades) {
  std::vector<double> sorted;
  for (const auto& [memory, grade] : grades) sorted.push_back(grade);
  std::sort(sorted.begin(), sorted.end(), std::greater<>());
  double gain = 0;
  for (std::size_t place = 0; place < std::min(kCut, sorted.size()); ++place) {
    gain += sorted[place] * discount(place);
  }
  return gain;
}

}  // namespace

void QualitySum::add(const std::vector<FoundMemory>& found,
                     const std::map<std::size_t, double>& grades) {
  ++questions_;
  double gain = 0;
  std::size_t relevant = 0;
  bool is_first = true;
  for (std::size_t place = 0; place < found.size(); ++place) {
    const auto grade = grades.find(found[place].memory);
    const bool is_relevant = grade != grades.end();
    if (is_relevant && is_first) {
      sum_.reciprocal_rank += 1 / static_cast<double>(place + 1);
      is_first = false;
    }
    if (place >= kCut) continue;
    for (std::size_t mark = 0; mark < kScoreMarks.size(); ++mark) {
      if (found[place].score < kScoreMarks[mark]) continue;
      ++above_[mark];
      if (is_relevant) ++relevant_above_[mark];
    }
    if (!is_relevant) continue;
    ++relevant;
    gain += grade->second * discount(place);
  }
  sum_.recall += static_cast<double>(relevant) / static_cast<double>(std::min(kCut, grades.size()));
  sum_.ndcg += gain / best_gain(grades);
}

Quality QualitySum::mean() const {
  Quality mean = sum_;
  const auto questions = static_cast<double>(std::max<std::size_t>(1, questions_));
  mean.recall /= questions;
  mean.reciprocal_rank /= questions;
  mean.ndcg /= questions;
  for (std::size_t mark = 0; mark < kScoreMarks.size(); ++mark) {
    mean.precisions[mark] = static_cast<double>(relevant_above_[mark]) /
                            static_cast<double>(std::max<std::size_t>(1, above_[mark]));
  }
  return mean;
}

}  // namespace theseus::bench
