#pragma once

#include <vector>

#include "retrieval/vector/quantized.h"

namespace theseus::retrieval::testing {

/// The numbers that a stored vector stands for.
inline std::vector<float> decoded(const QuantizedView& vector) {
  std::vector<float> numbers;
  numbers.reserve(vector.codes.size());
  for (const std::int8_t code : vector.codes) {
    numbers.push_back(static_cast<float>(code) * vector.scale);
  }
  return numbers;
}

}  // namespace theseus::retrieval::testing
