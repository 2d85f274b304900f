#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace theseus::retrieval {

/// Dot products of a query in int8 with rows of packed half-bytes (`nibbles.h`), exact, by the
/// fastest code that the processor has. Small enough to be copied.
class DotKernel {
 public:
  /// The best one of this processor.
  static DotKernel best() noexcept;
  /// The plain loop, which runs anywhere.
  static DotKernel portable() noexcept;

  /// Of `query`, which is `padded`, with each of the half rows that follow each other at `rows`,
  /// one for each place of `out`. Half-bytes count from 0 to 15.
  void dots(std::span<const std::int8_t> query, const std::uint8_t* rows,
            std::span<std::int32_t> out) const noexcept {
    dots_(query, rows, out);
  }

  std::int32_t dot(std::span<const std::int8_t> query, const std::uint8_t* row) const noexcept {
    std::int32_t result = 0;
    dots_(query, row, {&result, 1});
    return result;
  }

  /// What the code is written for: `avx2` or `portable`.
  std::string_view name() const noexcept { return name_; }

 private:
  using Dots = void (*)(std::span<const std::int8_t> query, const std::uint8_t* rows,
                        std::span<std::int32_t> out) noexcept;

  DotKernel(Dots code, std::string_view name) noexcept : dots_(code), name_(name) {}

  Dots dots_;
  std::string_view name_;
};

}  // namespace theseus::retrieval
