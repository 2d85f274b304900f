#include "retrieval/vector/nibbles.h"

#include <algorithm>

namespace theseus::retrieval {

void pack(std::span<const std::int8_t> codes, std::uint8_t* coarse, std::uint8_t* fine) noexcept {
  const std::size_t bytes = half_row_bytes(codes.size());
  std::fill_n(coarse, bytes, std::uint8_t{0});
  std::fill_n(fine, bytes, std::uint8_t{0});
  for (std::size_t i = 0; i < codes.size(); ++i) {
    const auto code = static_cast<unsigned>(int{codes[i]} + 128);
    const std::size_t in_group = i % kGroupDimensions;
    const std::size_t place = i / kGroupDimensions * kGroupBytes + in_group % kGroupBytes;
    const unsigned shift = in_group < kGroupBytes ? 0 : 4;
    coarse[place] = static_cast<std::uint8_t>(coarse[place] | ((code >> 4U) << shift));
    fine[place] = static_cast<std::uint8_t>(fine[place] | ((code & 0x0fU) << shift));
  }
}

std::vector<std::int8_t> padded(std::span<const std::int8_t> codes) {
  std::vector<std::int8_t> filled(2 * half_row_bytes(codes.size()));
  std::copy(codes.begin(), codes.end(), filled.begin());
  return filled;
}

}  // namespace theseus::retrieval
