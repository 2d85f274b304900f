#include "retrieval/vector/nearest_rows.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

#include "base/error.h"
#include "retrieval/vector/quantized.h"

namespace theseus::retrieval {
namespace {

using Codes = std::vector<std::int8_t>;

const TieOrder kByRow = [](Row first, Row second) { return first < second; };

/// Vectors as a model of ordered dimensions makes them: the leading ones spread widest, and each
/// near one of some centres.
class Vectors {
 public:
  explicit Vectors(unsigned seed, std::size_t dimension = 256)
      : random_(seed), dimension_(dimension) {
    for (int i = 0; i < 40; ++i) centres_.push_back(spread(1.0F));
  }

  std::vector<float> next() {
    auto vector = spread(0.7F);
    const auto& centre = centres_[random_() % centres_.size()];
    for (std::size_t i = 0; i < dimension_; ++i) vector[i] += centre[i];
    return vector;
  }

  Codes next_codes() {
    const base::Bytes stored = encode(next());
    const auto codes = view_of(stored, dimension_).codes;
    return {codes.begin(), codes.end()};
  }

  std::mt19937& random() { return random_; }

 private:
  std::vector<float> spread(float width) {
    std::normal_distribution<float> normal;
    std::vector<float> vector(dimension_);
    for (std::size_t i = 0; i < dimension_; ++i) {
      vector[i] = width * normal(random_) / std::sqrt(1.0F + static_cast<float>(i) / 16);
    }
    return vector;
  }

  std::mt19937 random_;
  std::size_t dimension_;
  std::vector<std::vector<float>> centres_;
};

double plain_cosine(const std::vector<float>& query, const Codes& codes) {
  double dot = 0, left = 0, right = 0;
  for (std::size_t i = 0; i < query.size(); ++i) {
    dot += double{query[i]} * codes[i];
    left += double{query[i]} * double{query[i]};
    right += double(codes[i]) * codes[i];
  }
  return dot / std::sqrt(left * right);
}

std::vector<RowHit> find_nearest(const VectorMatrix& matrix, const Scan& scan) {
  base::Crew crew(2);
  return NearestRows({.matrix = matrix, .scan = scan, .crew = crew}).take();
}

std::vector<RowHit> find_in_full(const VectorMatrix& matrix, const Scan& scan) {
  base::Crew crew(0);
  return NearestRows::in_full({.matrix = matrix, .scan = scan, .crew = crew});
}

std::vector<Row> rows_of(const std::vector<RowHit>& hits) {
  std::vector<Row> rows;
  for (const RowHit& hit : hits) rows.push_back(hit.row);
  return rows;
}

TEST(NearestRows, FindsTheNearestRowsByCosine) {
  Vectors vectors(1);
  VectorMatrix matrix(256);
  std::vector<Codes> all;
  for (int i = 0; i < 500; ++i) {
    all.push_back(vectors.next_codes());
    ASSERT_EQ(matrix.add(all.back()), static_cast<Row>(i));
  }
  const auto query = vectors.next();

  const auto hits = find_nearest(matrix, {.query = query, .top_k = 500, .before = kByRow});

  ASSERT_EQ(hits.size(), 500U);
  for (const RowHit& hit : hits) {
    EXPECT_NEAR(hit.cosine, plain_cosine(query, all[hit.row]), 0.01);
  }
  EXPECT_TRUE(std::is_sorted(hits.begin(), hits.end(),
                             [](const RowHit& a, const RowHit& b) { return a.cosine > b.cosine; }));
}

TEST(NearestRows, AnswersAlikeByEveryKernel) {
  Vectors vectors(2, 131);
  VectorMatrix best(131);
  VectorMatrix portable(131, DotKernel::portable());
  for (int i = 0; i < 9000; ++i) {
    const Codes codes = vectors.next_codes();
    best.add(codes);
    portable.add(codes);
  }
  const auto query = vectors.next();
  const Scan scan{.query = query, .top_k = 50, .before = kByRow};

  EXPECT_EQ(find_nearest(best, scan), find_nearest(portable, scan));
  EXPECT_EQ(find_in_full(best, scan), find_in_full(portable, scan));
}

TEST(NearestRows, AgreesInTwoStagesWithTheFullScan) {
  Vectors vectors(3);
  VectorMatrix matrix(256);
  for (std::size_t i = 0; i < 3 * NearestRows::kTwoStageRows; ++i) {
    matrix.add(vectors.next_codes());
  }

  std::size_t common = 0;
  for (int round = 0; round < 50; ++round) {
    const auto query = vectors.next();
    const Scan scan{.query = query, .top_k = 10, .before = kByRow};
    auto staged = rows_of(find_nearest(matrix, scan));
    auto full = rows_of(find_in_full(matrix, scan));
    std::sort(staged.begin(), staged.end());
    std::sort(full.begin(), full.end());
    std::vector<Row> both;
    std::set_intersection(staged.begin(), staged.end(), full.begin(), full.end(),
                          std::back_inserter(both));
    common += both.size();
  }

  EXPECT_GE(common, 499U);
}

TEST(NearestRows, LooksOnlyAtTheRowsItIsGiven) {
  Vectors vectors(4);
  VectorMatrix matrix(256);
  for (int i = 0; i < 20'000; ++i) matrix.add(vectors.next_codes());
  std::vector<Row> even(10'000);
  for (std::size_t i = 0; i < even.size(); ++i) even[i] = static_cast<Row>(2 * i);
  const std::vector<Row> few = {7, 19'999, 5};
  const auto query = vectors.next();

  const auto of_even =
      find_nearest(matrix, {.query = query, .top_k = 100, .before = kByRow, .rows = even});
  const auto of_few =
      find_nearest(matrix, {.query = query, .top_k = 10, .before = kByRow, .rows = few});
  const auto of_none = find_nearest(
      matrix, {.query = query, .top_k = 10, .before = kByRow, .rows = std::span<const Row>()});

  ASSERT_EQ(of_even.size(), 100U);
  for (const RowHit& hit : of_even) EXPECT_EQ(hit.row % 2, 0U);
  auto found = rows_of(of_few);
  std::sort(found.begin(), found.end());
  EXPECT_EQ(found, (std::vector<Row>{5, 7, 19'999}));
  EXPECT_TRUE(of_none.empty());
}

TEST(NearestRows, NeverFindsARemovedRowAndGivesItsNumberAnew) {
  VectorMatrix matrix(2);
  const Row east = matrix.add(Codes{127, 0});
  const Row north = matrix.add(Codes{0, 127});
  matrix.remove(east);

  const std::vector<float> query = {1, 0};
  const Scan scan{.query = query, .top_k = 9, .before = kByRow};
  EXPECT_EQ(rows_of(find_nearest(matrix, scan)), std::vector<Row>{north});
  EXPECT_EQ(matrix.size(), 1U);

  EXPECT_EQ(matrix.add(Codes{127, 127}), east);
  EXPECT_EQ(find_nearest(matrix, scan)[0].row, east);
  EXPECT_NEAR(find_nearest(matrix, scan)[0].cosine, std::sqrt(0.5), 1e-6);
}

TEST(NearestRows, HoldsWhatItIsToldToThroughRandomChanges) {
  Vectors vectors(5, 70);
  VectorMatrix matrix(70);
  std::vector<std::pair<Row, Codes>> held;

  for (int step = 0; step < 6000; ++step) {
    if (!held.empty() && vectors.random()() % 3 == 0) {
      const std::size_t place = vectors.random()() % held.size();
      matrix.remove(held[place].first);
      held.erase(held.begin() + static_cast<std::ptrdiff_t>(place));
    } else {
      Codes codes = vectors.next_codes();
      const Row row = matrix.add(codes);
      held.emplace_back(row, std::move(codes));
    }
  }

  const auto query = vectors.next();
  const auto hits =
      find_in_full(matrix, {.query = query, .top_k = held.size() + 5, .before = kByRow});
  ASSERT_EQ(hits.size(), held.size());
  ASSERT_EQ(matrix.size(), held.size());
  std::sort(held.begin(), held.end());
  for (const RowHit& hit : hits) {
    const auto place = std::lower_bound(held.begin(), held.end(), std::pair(hit.row, Codes()));
    ASSERT_EQ(place->first, hit.row);
    ASSERT_NEAR(hit.cosine, plain_cosine(query, place->second), 0.01);
  }
}

TEST(NearestRows, DecidesTiesByTheOrderItIsGivenAndNotByRow) {
  VectorMatrix matrix(8);
  for (int i = 0; i < 30; ++i) matrix.add(Codes(8, 1));
  const TieOrder downwards = [](Row first, Row second) { return first > second; };
  const std::vector<float> query(8, 1);

  EXPECT_EQ(rows_of(find_nearest(matrix, {.query = query, .top_k = 3, .before = downwards})),
            (std::vector<Row>{29, 28, 27}));
  EXPECT_EQ(rows_of(find_nearest(matrix, {.query = query, .top_k = 3, .before = kByRow})),
            (std::vector<Row>{0, 1, 2}));
}

TEST(NearestRows, AnswersWithNothingWhenThereIsNothing) {
  VectorMatrix matrix(4);
  const std::vector<float> query(4, 1);

  EXPECT_TRUE(find_nearest(matrix, {.query = query, .top_k = 3, .before = kByRow}).empty());
  matrix.add(Codes(4, 1));
  EXPECT_TRUE(find_nearest(matrix, {.query = query, .top_k = 0, .before = kByRow}).empty());
}

TEST(NearestRows, RefusesRowsOfAnotherDimension) {
  VectorMatrix matrix(4);

  EXPECT_THROW(matrix.add(Codes(5, 1)), base::Error);
}

TEST(NearestRows, NeedsAboutABytePerDimension) {
  Vectors vectors(6);
  VectorMatrix matrix(256);
  const Codes codes = vectors.next_codes();
  for (int i = 0; i < 100'000; ++i) matrix.add(codes);

  EXPECT_LT(matrix.memory_bytes(), 100'000U * 275U);
}

}  // namespace
}  // namespace theseus::retrieval
