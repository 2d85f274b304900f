#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace theseus::retrieval {

/// The dot product of int8 vectors, exact, by the fastest code that the processor has. Small enough
/// to be copied; sums stay within int32 up to 65,536 dimensions.
class DotKernel {
 public:
  /// The best one of this processor.
  static DotKernel best() noexcept;
  /// The plain loop, which runs anywhere.
  static DotKernel portable() noexcept;

  /// Of `query` with each of the rows that follow each other at `rows`, one for each place of
  /// `out`.
  void dots(std::span<const std::int8_t> query, const std::int8_t* rows,
            std::span<std::int32_t> out) const noexcept {
    dots_(query, rows, out);
  }

  std::int32_t dot(std::span<const std::int8_t> query, const std::int8_t* row) const noexcept {
    std::int32_t result = 0;
    dots_(query, row, {&result, 1});
    return result;
  }

  /// What the code is written for: `avx2` or `portable`.
  std::string_view name() const noexcept { return name_; }

 private:
  using Dots = void (*)(std::span<const std::int8_t> query, const std::int8_t* rows,
                        std::span<std::int32_t> out) noexcept;

  DotKernel(Dots code, std::string_view name) noexcept : dots_(code), name_(name) {}

  Dots dots_;
  std::string_view name_;
};

}  // namespace theseus::retrieval
