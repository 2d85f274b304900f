#include "retrieval/vector/quantized.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

#include "base/error.h"
#include "retrieval/testing/decoded.h"

namespace theseus::retrieval {
namespace {

using testing::decoded;

std::vector<float> random_vector(std::mt19937& random, std::size_t dimension) {
  std::normal_distribution<float> normal;
  std::vector<float> vector(dimension);
  for (float& number : vector) number = normal(random);
  return vector;
}

TEST(Quantized, StoresCodesThenTheScaleLittleEndian) {
  const base::Bytes stored = encode(std::vector<float>{127.0F, -63.5F, 0.0F});

  EXPECT_EQ(stored, (base::Bytes{127, 0xc0, 0, 0, 0, 0x80, 0x3f}));
}

TEST(Quantized, KeepsEveryNumberWithinHalfAStep) {
  std::mt19937 random(1);
  for (int round = 0; round < 200; ++round) {
    const auto vector = random_vector(random, 1 + random() % 300);
    const base::Bytes stored = encode(vector);
    const QuantizedView view = view_of(stored, vector.size());
    const auto numbers = decoded(view);
    for (std::size_t i = 0; i < vector.size(); ++i) {
      ASSERT_NEAR(numbers[i], vector[i], view.scale * 0.5001F);
    }
  }
}

TEST(Quantized, LosesNothingMeasurableOfACosine) {
  std::mt19937 random(2);
  for (int round = 0; round < 200; ++round) {
    const auto vector = random_vector(random, 256);
    const base::Bytes stored = encode(vector);
    const auto numbers = decoded(view_of(stored, 256));
    double dot = 0, left = 0, right = 0;
    for (std::size_t i = 0; i < 256; ++i) {
      dot += double{vector[i]} * double{numbers[i]};
      left += double{vector[i]} * double{vector[i]};
      right += double{numbers[i]} * double{numbers[i]};
    }
    ASSERT_GT(dot / std::sqrt(left * right), 0.9998);
  }
}

TEST(Quantized, KeepsAZeroVectorZero) {
  const base::Bytes stored = encode(std::vector<float>(4, 0.0F));

  EXPECT_EQ(decoded(view_of(stored, 4)), std::vector<float>(4, 0.0F));
}

TEST(Quantized, RefusesStoredBytesOfAnotherDimensionOrWithoutAScale) {
  const base::Bytes stored = encode(std::vector<float>(4, 1.0F));
  const base::Bytes endless = {1, 1, 0, 0, 0x80, 0x7f};

  EXPECT_THROW(view_of(stored, 5), base::Error);
  EXPECT_THROW(view_of({}, 4), base::Error);
  EXPECT_THROW(view_of(endless, 2), base::Error);
}

}  // namespace
}  // namespace theseus::retrieval
