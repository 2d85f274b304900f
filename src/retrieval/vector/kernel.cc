#include "retrieval/vector/kernel.h"

#include <algorithm>
#include <array>
#include <limits>

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

// Written once and compiled for each kind of processor.

[[gnu::always_inline]] inline void write_cosines(std::span<const std::int32_t> dots,
                                                 const CosineScale& scale,
                                                 const float* inverse_lengths,
                                                 float* out) noexcept {
  for (std::size_t i = 0; i < dots.size(); ++i) {
    const float inverse = inverse_lengths[i];
    const float dot = scale.factor * static_cast<float>(dots[i]) + scale.offset;
    out[i] = inverse > 0 ? dot * scale.inverse_length * inverse
                         : -std::numeric_limits<float>::infinity();
  }
}

[[gnu::always_inline]] inline int count_not_below(std::span<const float> numbers,
                                                  float bar) noexcept {
  int count = 0;
  for (const float number : numbers) count += static_cast<int>(number >= bar);
  return count;
}

void portable_cosines(std::span<const std::int32_t> dots, const CosineScale& scale,
                      const float* inverse_lengths, float* out) noexcept {
  write_cosines(dots, scale, inverse_lengths, out);
}

int portable_count(std::span<const float> numbers, float bar) noexcept {
  return count_not_below(numbers, bar);
}

#if defined(__x86_64__)

/// Asks for what will be looked at some rows later. By itself a processor looks ahead to the end of
/// a page only: a scan of rows that left its caches takes two to three times as long then.
inline void ask_for_later_rows(const std::uint8_t* rows, std::size_t bytes) noexcept {
  constexpr std::size_t kAhead = 4096;
  constexpr std::size_t kCacheLine = 64;
  for (std::size_t at = 0; at < bytes; at += kCacheLine) __builtin_prefetch(rows + kAhead + at);
}

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
    ask_for_later_rows(rows, 4 * bytes);
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

THESEUS_AVX2 void avx2_cosines(std::span<const std::int32_t> dots, const CosineScale& scale,
                               const float* inverse_lengths, float* out) noexcept {
  write_cosines(dots, scale, inverse_lengths, out);
}

THESEUS_AVX2 int avx2_count(std::span<const float> numbers, float bar) noexcept {
  return count_not_below(numbers, bar);
}

#undef THESEUS_AVX2

// g++ 12 warns of values that its own header leaves undefined on purpose.
#if !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif

#define THESEUS_AVX512 __attribute__((target("avx2,avx512f,avx512bw,avx512vnni")))

/// Adds the products of two groups to the sums; `low` and `high` are the codes of the query that
/// belong to the low and the high half-bytes.
THESEUS_AVX512 inline __m512i with_two_groups(__m512i sums, __m512i halves, __m512i low,
                                              __m512i high) noexcept {
  const __m512i low_bits = _mm512_set1_epi8(0x0f);
  sums = _mm512_dpbusd_epi32(sums, _mm512_and_si512(halves, low_bits), low);
  const __m512i upper = _mm512_and_si512(_mm512_srli_epi16(halves, 4), low_bits);
  return _mm512_dpbusd_epi32(sums, upper, high);
}

THESEUS_AVX512 inline __m256i both_halves(__m512i sums) noexcept {
  return _mm256_add_epi32(_mm512_castsi512_si256(sums), _mm512_extracti64x4_epi64(sums, 1));
}

/// Four rows together, so that the query is loaded and sorted into halves once for them.
THESEUS_AVX512 inline __m128i vnni_four_rows(
    std::span<const std::int8_t> query, const std::array<const std::uint8_t*, 4>& rows) noexcept {
  __m512i sums[4] = {_mm512_setzero_si512(), _mm512_setzero_si512(), _mm512_setzero_si512(),
                     _mm512_setzero_si512()};
  for (std::size_t i = 0; i < query.size(); i += 2 * kGroupDimensions) {
    // Behind the last group nothing is read, and zeros count for nothing.
    const bool is_pair = i + kGroupDimensions < query.size();
    const __m512i first = _mm512_loadu_si512(&query[i]);
    const __m512i second =
        is_pair ? _mm512_loadu_si512(&query[i + kGroupDimensions]) : _mm512_setzero_si512();
    const __m512i low = _mm512_shuffle_i64x2(first, second, 0x44);
    const __m512i high = _mm512_shuffle_i64x2(first, second, 0xEE);
    const __mmask8 present = is_pair ? 0xff : 0x0f;
    for (std::size_t row = 0; row < rows.size(); ++row) {
      const __m512i halves = _mm512_maskz_loadu_epi64(present, rows[row] + i / 2);
      sums[row] = with_two_groups(sums[row], halves, low, high);
    }
  }
  const __m256i pairs =
      _mm256_hadd_epi32(_mm256_hadd_epi32(both_halves(sums[0]), both_halves(sums[1])),
                        _mm256_hadd_epi32(both_halves(sums[2]), both_halves(sums[3])));
  return _mm_add_epi32(_mm256_castsi256_si128(pairs), _mm256_extracti128_si256(pairs, 1));
}

THESEUS_AVX512 void vnni_dots(std::span<const std::int8_t> query, const std::uint8_t* rows,
                              std::span<std::int32_t> out) noexcept {
  const std::size_t bytes = query.size() / 2;
  std::size_t i = 0;
  for (; i + 4 <= out.size(); i += 4, rows += 4 * bytes) {
    ask_for_later_rows(rows, 4 * bytes);
    const __m128i sums =
        vnni_four_rows(query, {rows, rows + bytes, rows + 2 * bytes, rows + 3 * bytes});
    _mm_storeu_si128(reinterpret_cast<__m128i*>(&out[i]), sums);
  }
  for (; i < out.size(); ++i, rows += bytes) {
    out[i] = _mm_cvtsi128_si32(vnni_four_rows(query, {rows, rows, rows, rows}));
  }
}

#undef THESEUS_AVX512

#if !defined(__clang__)
#pragma GCC diagnostic pop
#endif
#endif

}  // namespace

constinit const DotKernel::Code DotKernel::kPortable = {"portable", portable_dots, portable_cosines,
                                                        portable_count};

DotKernel DotKernel::portable() noexcept {
  return DotKernel(kPortable);
}

#if defined(__x86_64__)
constinit const DotKernel::Code DotKernel::kAvx2 = {"avx2", avx2_dots, avx2_cosines, avx2_count};
constinit const DotKernel::Code DotKernel::kAvx512 = {"avx512vnni", vnni_dots, avx2_cosines,
                                                      avx2_count};
#endif

std::vector<DotKernel> DotKernel::available() {
  std::vector<DotKernel> kernels = {portable()};
#if defined(__x86_64__)
  const bool has_avx2 = __builtin_cpu_supports("avx2") != 0;
  const bool has_vnni =
      __builtin_cpu_supports("avx512bw") != 0 && __builtin_cpu_supports("avx512vnni") != 0;
  if (has_avx2) kernels.insert(kernels.begin(), DotKernel(kAvx2));
  if (has_avx2 && has_vnni) kernels.insert(kernels.begin(), DotKernel(kAvx512));
#endif
  return kernels;
}

}  // namespace theseus::retrieval
