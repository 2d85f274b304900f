#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "base/bytes.h"

namespace theseus::retrieval {

/// The word for this coding in the table of lanes.
inline constexpr std::string_view kInt8Encoding = "int8";

/// A vector in one byte a dimension: its numbers are `codes` times `scale`. Borrowed.
struct QuantizedView {
  std::span<const std::int8_t> codes;
  float scale = 0;
};

/// The stored form: one byte a dimension, then the scale as f32, little-endian. The largest number
/// by size gets the code 127 or -127; -128 is never written.
base::Bytes encode(std::span<const float> vector);

/// Reads the stored form; nothing when it is not one of a vector of that dimension.
std::optional<QuantizedView> find_view(base::BytesView stored, std::size_t dimension);

/// The same of what this program encoded: throws Error(corrupt) when it is not.
QuantizedView view_of(base::BytesView stored, std::size_t dimension);

}  // namespace theseus::retrieval
