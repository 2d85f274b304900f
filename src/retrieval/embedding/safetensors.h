#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"

namespace theseus::retrieval {

enum class TensorType { float64, float32, float16, int8 };

std::size_t bytes_of(TensorType type) noexcept;

/// One tensor of a safetensors file. The bytes are borrowed from the file, little-endian, and not
/// aligned to anything.
struct Tensor {
  TensorType type = TensorType::float32;
  std::vector<std::size_t> shape;
  base::BytesView bytes;

  /// The value at a place counted over all dimensions.
  float at(std::size_t place) const noexcept;
};

/// The tensor of that name in the bytes of a safetensors file; nothing when it has none. Throws
/// Error(corrupt), beginning with `origin`, when the file is cut off, is no such file, or the
/// tensor has another type or a size that does not fit its shape.
std::optional<Tensor> find_tensor(base::BytesView file, std::string_view name,
                                  const std::string& origin);

/// Whether the file has a tensor of that name, whatever its type. Throws as `find_tensor`.
bool has_tensor(base::BytesView file, std::string_view name, const std::string& origin);

}  // namespace theseus::retrieval
