#include "retrieval/vector/kernel.h"

#include <gtest/gtest.h>

#include <limits>
#include <numeric>
#include <random>
#include <string>
#include <vector>

#include "retrieval/vector/nibbles.h"

namespace theseus::retrieval {
namespace {

std::vector<std::int8_t> random_codes(std::mt19937& random, std::size_t size) {
  std::vector<std::int8_t> codes(size);
  for (auto& code : codes) code = static_cast<std::int8_t>(static_cast<int>(random() % 256) - 128);
  return codes;
}

/// Rows of random codes and both halves of them, one row behind the other.
struct Rows {
  Rows(std::mt19937& random, std::size_t dimension, std::size_t count)
      : codes(random_codes(random, dimension * count)),
        coarse(half_row_bytes(dimension) * count),
        fine(coarse.size()) {
    for (std::size_t i = 0; i < count; ++i) {
      const std::size_t place = i * half_row_bytes(dimension);
      pack(std::span(codes).subspan(i * dimension, dimension), &coarse[place], &fine[place]);
    }
  }

  std::vector<std::int8_t> codes;
  std::vector<std::uint8_t> coarse;
  std::vector<std::uint8_t> fine;
};

std::vector<std::int32_t> plain_dots(std::span<const std::int8_t> query,
                                     std::span<const std::int8_t> rows) {
  std::vector<std::int32_t> results;
  for (std::size_t first = 0; first < rows.size(); first += query.size()) {
    std::int32_t sum = 0;
    for (std::size_t i = 0; i < query.size(); ++i) sum += query[i] * rows[first + i];
    results.push_back(sum);
  }
  return results;
}

class DotKernelTest : public testing::TestWithParam<DotKernel> {};

TEST_P(DotKernelTest, AgreesWithThePlainLoopForEveryCountAndDimension) {
  std::mt19937 random(3);
  for (std::size_t dimension = 1; dimension <= 600; ++dimension) {
    const std::size_t count = random() % 11 + 1;
    const auto query = random_codes(random, dimension);
    const Rows rows(random, dimension, count);
    std::vector<std::int32_t> coarse(count);
    std::vector<std::int32_t> fine(count);

    GetParam().dots(padded(query), rows.coarse.data(), coarse);
    GetParam().dots(padded(query), rows.fine.data(), fine);

    const int sum = std::accumulate(query.begin(), query.end(), 0);
    std::vector<std::int32_t> found(count);
    for (std::size_t i = 0; i < count; ++i) found[i] = 16 * coarse[i] + fine[i] - 128 * sum;
    ASSERT_EQ(found, plain_dots(query, rows.codes)) << dimension;
    ASSERT_EQ(GetParam().dot(padded(query), rows.fine.data()), fine[0]);
  }
}

TEST_P(DotKernelTest, DoesNotOverflowAtTheOutermostCodes) {
  const std::vector<std::int8_t> lowest(4096, -128);
  const std::vector<std::int8_t> highest(4096, 127);
  const std::vector<std::uint8_t> full(half_row_bytes(4096), 0xff);

  EXPECT_EQ(GetParam().dot(lowest, full.data()), -4096 * 128 * 15);
  EXPECT_EQ(GetParam().dot(highest, full.data()), 4096 * 127 * 15);
}

TEST_P(DotKernelTest, WritesNothingForNoRows) {
  const std::vector<std::int8_t> query(kGroupDimensions, 1);

  GetParam().dots(query, nullptr, {});
}

TEST_P(DotKernelTest, MakesTheSameCosinesToTheBitAsThePlainLoop) {
  std::mt19937 random(4);
  std::vector<std::int32_t> dots(101);
  std::vector<float> inverse_lengths(dots.size());
  for (auto& dot : dots) dot = static_cast<std::int32_t>(random() % 200'000) - 100'000;
  for (auto& inverse : inverse_lengths) inverse = 1 / static_cast<float>(random() % 900 + 1);
  inverse_lengths[7] = 0;
  const CosineScale scale{.factor = 16, .offset = 812.5F, .inverse_length = 0.0017F};
  std::vector<float> cosines(dots.size());
  std::vector<float> plain(dots.size());

  GetParam().cosines(dots, scale, inverse_lengths.data(), cosines.data());
  DotKernel::portable().cosines(dots, scale, inverse_lengths.data(), plain.data());

  EXPECT_EQ(cosines, plain);
  EXPECT_EQ(cosines[7], -std::numeric_limits<float>::infinity());
  EXPECT_FLOAT_EQ(cosines[0],
                  (16 * static_cast<float>(dots[0]) + 812.5F) * 0.0017F * inverse_lengths[0]);
}

TEST_P(DotKernelTest, CountsWhatIsNotBelowTheBar) {
  std::vector<float> numbers(37);
  std::iota(numbers.begin(), numbers.end(), 0.0F);

  EXPECT_EQ(GetParam().count_reaching(numbers, 30), 7);
  EXPECT_EQ(GetParam().count_reaching(numbers, 37), 0);
  EXPECT_EQ(GetParam().count_reaching({}, 0), 0);
}

INSTANTIATE_TEST_SUITE_P(Kernels, DotKernelTest, testing::ValuesIn(DotKernel::available()),
                         [](const auto& kernel) { return std::string(kernel.param.name()); });

}  // namespace
}  // namespace theseus::retrieval
