#include "retrieval/vector/kernel.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace theseus::retrieval {
namespace {

std::int32_t portable_dot(const std::int8_t* left, const std::int8_t* right,
                          std::size_t size) noexcept {
  std::int32_t sum = 0;
  for (std::size_t i = 0; i < size; ++i) sum += std::int32_t{left[i]} * std::int32_t{right[i]};
  return sum;
}

void portable_dots(std::span<const std::int8_t> query, const std::int8_t* rows,
                   std::span<std::int32_t> out) noexcept {
  for (std::int32_t& result : out) {
    result = portable_dot(query.data(), rows, query.size());
    rows += query.size();
  }
}

#if defined(__x86_64__)

constexpr std::size_t kStep = 16;  // as many int8 as fill a register once they are int16

__attribute__((target("avx2"))) inline __m256i widened(const std::int8_t* codes) noexcept {
  return _mm256_cvtepi8_epi16(_mm_loadu_si128(reinterpret_cast<const __m128i*>(codes)));
}

__attribute__((target("avx2"))) inline std::int32_t sum_of(__m256i sums) noexcept {
  __m128i half = _mm_add_epi32(_mm256_castsi256_si128(sums), _mm256_extracti128_si256(sums, 1));
  half = _mm_add_epi32(half, _mm_shuffle_epi32(half, 0x4e));
  half = _mm_add_epi32(half, _mm_shuffle_epi32(half, 0xb1));
  return _mm_cvtsi128_si32(half);
}

/// Widened to int16 nothing overflows: a pair of products stays below 2^15 + 2^15.
__attribute__((target("avx2"))) std::int32_t avx2_dot(const std::int8_t* left,
                                                      const std::int8_t* right,
                                                      std::size_t size) noexcept {
  __m256i even = _mm256_setzero_si256();
  __m256i odd = _mm256_setzero_si256();
  std::size_t i = 0;
  for (; i + 2 * kStep <= size; i += 2 * kStep) {
    even = _mm256_add_epi32(even, _mm256_madd_epi16(widened(left + i), widened(right + i)));
    odd = _mm256_add_epi32(
        odd, _mm256_madd_epi16(widened(left + i + kStep), widened(right + i + kStep)));
  }
  const std::int32_t whole = sum_of(_mm256_add_epi32(even, odd));
  return whole + portable_dot(left + i, right + i, size - i);
}

__attribute__((target("avx2"))) void avx2_dots(std::span<const std::int8_t> query,
                                               const std::int8_t* rows,
                                               std::span<std::int32_t> out) noexcept {
  for (std::int32_t& result : out) {
    result = avx2_dot(query.data(), rows, query.size());
    rows += query.size();
  }
}

#endif

}  // namespace

DotKernel DotKernel::portable() noexcept {
  return {portable_dots, "portable"};
}

DotKernel DotKernel::best() noexcept {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2") != 0) return {avx2_dots, "avx2"};
#endif
  return portable();
}

}  // namespace theseus::retrieval
