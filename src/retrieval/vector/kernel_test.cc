#include "retrieval/vector/kernel.h"

#include <gtest/gtest.h>

#include <random>
#include <vector>

namespace theseus::retrieval {
namespace {

std::vector<std::int8_t> random_codes(std::mt19937& random, std::size_t size) {
  std::vector<std::int8_t> codes(size);
  for (auto& code : codes) code = static_cast<std::int8_t>(static_cast<int>(random() % 256) - 128);
  return codes;
}

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

TEST_P(DotKernelTest, AgreesWithThePlainLoopForEveryCount) {
  std::mt19937 random(3);
  for (std::size_t dimension = 1; dimension <= 300; ++dimension) {
    const std::size_t count = random() % 9 + 1;
    const auto query = random_codes(random, dimension);
    const auto rows = random_codes(random, dimension * count);
    std::vector<std::int32_t> results(count);

    GetParam().dots(query, rows.data(), results);

    ASSERT_EQ(results, plain_dots(query, rows)) << dimension;
    ASSERT_EQ(GetParam().dot(query, rows.data()), results[0]);
  }
}

TEST_P(DotKernelTest, DoesNotOverflowAtTheLowestCodes) {
  const std::vector<std::int8_t> lowest(4096, -128);

  EXPECT_EQ(GetParam().dot(lowest, lowest.data()), 4096 * 128 * 128);
}

TEST_P(DotKernelTest, WritesNothingForNoRows) {
  const std::vector<std::int8_t> query(8, 1);

  GetParam().dots(query, nullptr, {});
}

INSTANTIATE_TEST_SUITE_P(Kernels, DotKernelTest,
                         testing::Values(DotKernel::best(), DotKernel::portable()),
                         [](const auto& kernel) {
                           return (kernel.index == 0 ? "Best_" : "Portable_") +
                                  std::string(kernel.param.name());
                         });

}  // namespace
}  // namespace theseus::retrieval
