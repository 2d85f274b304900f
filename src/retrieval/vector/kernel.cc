#include "retrieval/vector/kernel.h"

#include <algorithm>

#include "retrieval/vector/nibbles.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace theseus::retrieval {
namespace {

std::int32_t portable_dot(std::span<const std::int8_t> query, const std::uint8_t* row) noexcept {
  std::int32_t sum = 0;
  for (; !query.empty(); query = query.subspan(kGroupDimensions), row += kGroupBytes) {
    for (std::size_t i = 0; i < kGroupBytes; ++i) {
      sum += query[i] * (row[i] & 0x0f) + query[kGroupBytes + i] * (row[i] >> 4);
    }
  }
  return sum;
}

void portable_dots(std::span<const std::int8_t> query, const std::uint8_t* rows,
                   std::span<std::int32_t> out) noexcept {
  for (std::int32_t& result : out) {
    result = portable_dot(query, rows);
    rows += query.size() / 2;
  }
}

#if defined(__x86_64__)

// What each function of this part is compiled for; it is called only where the processor has it.
#define THESEUS_AVX2 __attribute__((target("avx2")))

THESEUS_AVX2 inline __m256i loaded(const void* place) noexcept {
  return _mm256_loadu_si256(static_cast<const __m256i*>(place));
}

/// The products of one group as sums of pairs in int16: at most 4 * 15 * 128 in each.
THESEUS_AVX2 inline __m256i group_sums(const std::int8_t* query, const std::uint8_t* row) noexcept {
  const __m256i low_bits = _mm256_set1_epi8(0x0f);
  const __m256i halves = loaded(row);
  const __m256i low = _mm256_and_si256(halves, low_bits);
  const __m256i high = _mm256_and_si256(_mm256_srli_epi16(halves, 4), low_bits);
  return _mm256_add_epi16(_mm256_maddubs_epi16(low, loaded(query)),
                          _mm256_maddubs_epi16(high, loaded(query + kGroupBytes)));
}

/// Eight int32 whose sum is the dot product. Four groups are the most that int16 holds: 30,720.
THESEUS_AVX2 inline __m256i row_sums(std::span<const std::int8_t> query,
                                     const std::uint8_t* row) noexcept {
  constexpr std::size_t kStep = 4 * kGroupDimensions;
  __m256i sums = _mm256_setzero_si256();
  for (std::size_t step = 0; step < query.size(); step += kStep) {
    const std::size_t end = std::min(step + kStep, query.size());
    __m256i short_sums = _mm256_setzero_si256();
    for (std::size_t i = step; i < end; i += kGroupDimensions) {
      short_sums = _mm256_add_epi16(short_sums, group_sums(query.data() + i, row + i / 2));
    }
    sums = _mm256_add_epi32(sums, _mm256_madd_epi16(short_sums, _mm256_set1_epi16(1)));
  }
  return sums;
}

/// The four sums of four rows.
THESEUS_AVX2 inline __m128i folded(__m256i a, __m256i b, __m256i c, __m256i d) noexcept {
  const __m256i sums = _mm256_hadd_epi32(_mm256_hadd_epi32(a, b), _mm256_hadd_epi32(c, d));
  return _mm_add_epi32(_mm256_castsi256_si128(sums), _mm256_extracti128_si256(sums, 1));
}

THESEUS_AVX2 void avx2_dots(std::span<const std::int8_t> query, const std::uint8_t* rows,
                            std::span<std::int32_t> out) noexcept {
  const std::size_t bytes = query.size() / 2;
  std::size_t i = 0;
  for (; i + 4 <= out.size(); i += 4, rows += 4 * bytes) {
    const __m128i sums =
        folded(row_sums(query, rows), row_sums(query, rows + bytes),
               row_sums(query, rows + 2 * bytes), row_sums(query, rows + 3 * bytes));
    _mm_storeu_si128(reinterpret_cast<__m128i*>(&out[i]), sums);
  }
  for (; i < out.size(); ++i, rows += bytes) {
    const __m256i sums = row_sums(query, rows);
    out[i] = _mm_cvtsi128_si32(folded(sums, sums, sums, sums));
  }
}

#undef THESEUS_AVX2
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
