#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace theseus::retrieval {

// An int8 code is kept as two halves of four bits, code = 16 * coarse + fine - 128, and the coarse
// halves of a row apart from the fine ones: the coarse alone tell nearly all of a cosine and are
// half the bytes to read. Halves are packed by groups of dimensions: byte i of a group holds that
// of dimension i in its low four bits and that of dimension i + kGroupBytes in its high four.

inline constexpr std::size_t kGroupBytes = 32;
inline constexpr std::size_t kGroupDimensions = 2 * kGroupBytes;

/// Bytes of one half of a row: of whole groups, the last one filled up.
constexpr std::size_t half_row_bytes(std::size_t dimension) noexcept {
  return (dimension + kGroupDimensions - 1) / kGroupDimensions * kGroupBytes;
}

/// Writes the two halves of a row, `half_row_bytes` each.
void pack(std::span<const std::int8_t> codes, std::uint8_t* coarse, std::uint8_t* fine) noexcept;

/// The codes of a query, filled up with zeros to whole groups: what is behind a row's last
/// dimension then counts for nothing.
std::vector<std::int8_t> padded(std::span<const std::int8_t> codes);

}  // namespace theseus::retrieval
