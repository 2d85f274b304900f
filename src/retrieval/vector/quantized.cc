#include "retrieval/vector/quantized.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <string>

#include "base/error.h"

namespace theseus::retrieval {
namespace {

static_assert(std::endian::native == std::endian::little);
constexpr float kHighestCode = 127.0F;

}  // namespace

base::Bytes encode(std::span<const float> vector) {
  float largest = 0;
  for (const float number : vector) largest = std::max(largest, std::abs(number));
  const float scale = largest / kHighestCode;
  base::Bytes stored(vector.size() + sizeof scale);
  for (std::size_t i = 0; i < vector.size() && largest > 0; ++i) {
    const float code = std::round(vector[i] / largest * kHighestCode);
    stored[i] = static_cast<std::uint8_t>(static_cast<std::int8_t>(code));
  }
  std::memcpy(stored.data() + vector.size(), &scale, sizeof scale);
  return stored;
}

std::optional<QuantizedView> find_view(base::BytesView stored, std::size_t dimension) {
  QuantizedView view;
  if (stored.size() != dimension + sizeof view.scale) return std::nullopt;
  view.codes = {reinterpret_cast<const std::int8_t*>(stored.data()), dimension};
  std::memcpy(&view.scale, stored.data() + dimension, sizeof view.scale);
  if (!std::isfinite(view.scale)) return std::nullopt;
  return view;
}

QuantizedView view_of(base::BytesView stored, std::size_t dimension) {
  if (const auto view = find_view(stored, dimension)) return *view;
  throw base::Error(base::ErrorKind::corrupt,
                    "a stored vector of " + std::to_string(stored.size()) +
                        " bytes is not one of " + std::to_string(dimension) +
                        " dimensions; the texts themselves are unharmed");
}

}  // namespace theseus::retrieval
