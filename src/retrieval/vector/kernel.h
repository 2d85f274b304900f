#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace theseus::retrieval {

/// From the dot product of a half row to the cosine of its row.
struct CosineScale {
  float factor = 1;          ///< of the dot product
  float offset = 0;          ///< added to that
  float inverse_length = 0;  ///< of the query
};

/// The loops of a scan, by the fastest code that the processor has: dot products of a query in int8
/// with rows of packed half-bytes (`nibbles.h`), exact, and what is made of them, to the bit the
/// same by any code. Small enough to be copied.
class DotKernel {
 public:
  /// All that this processor can run, the fastest first.
  static std::vector<DotKernel> available();
  static DotKernel best() { return available().front(); }
  /// The plain loops, which run anywhere.
  static DotKernel portable() noexcept;

  /// Of `query`, which is `padded`, with each of the half rows that follow each other at `rows`,
  /// one for each place of `out`. Half-bytes count from 0 to 15.
  void dots(std::span<const std::int8_t> query, const std::uint8_t* rows,
            std::span<std::int32_t> out) const noexcept {
    code_->dots(query, rows, out);
  }

  std::int32_t dot(std::span<const std::int8_t> query, const std::uint8_t* row) const noexcept {
    std::int32_t result = 0;
    code_->dots(query, row, {&result, 1});
    return result;
  }

  /// Writes the cosine of each row, minus infinity where the inverse length of the row is 0.
  void cosines(std::span<const std::int32_t> dots, const CosineScale& scale,
               const float* inverse_lengths, float* out) const noexcept {
    code_->cosines(dots, scale, inverse_lengths, out);
  }

  /// How many of the numbers are not below the bar.
  int count_reaching(std::span<const float> numbers, float bar) const noexcept {
    return code_->count_reaching(numbers, bar);
  }

  /// What the code is written for: `avx512vnni`, `avx2` or `portable`.
  std::string_view name() const noexcept { return code_->name; }

 private:
  struct Code {
    std::string_view name;
    void (*dots)(std::span<const std::int8_t> query, const std::uint8_t* rows,
                 std::span<std::int32_t> out) noexcept;
    void (*cosines)(std::span<const std::int32_t> dots, const CosineScale& scale,
                    const float* inverse_lengths, float* out) noexcept;
    int (*count_reaching)(std::span<const float> numbers, float bar) noexcept;
  };

  static const Code kPortable;
  static const Code kAvx2;
  static const Code kAvx512;

  explicit DotKernel(const Code& code) noexcept : code_(&code) {}

  const Code* code_;
};

}  // namespace theseus::retrieval
