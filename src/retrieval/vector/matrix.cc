#include "retrieval/vector/matrix.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <string>

#include "base/error.h"
#include "retrieval/vector/nibbles.h"
#include "retrieval/vector/quantized.h"

namespace theseus::retrieval {
namespace {

constexpr float kCodeOffset = 128.0F;
constexpr float kMiddleOfHalf = 7.5F;

float inverse_length_of(std::span<const std::int8_t> codes) noexcept {
  std::int64_t squares = 0;
  for (const std::int8_t code : codes) squares += std::int64_t{code} * std::int64_t{code};
  return squares == 0 ? 0.0F : static_cast<float>(1 / std::sqrt(static_cast<double>(squares)));
}

/// For dots with both halves (`nibbles.h`) as 16 * coarse + fine, or with the higher one alone,
/// where the lower one is taken for its middle.
CosineScale scale_of(const VectorMatrix::Query& query, Bits bits) noexcept {
  if (bits == Bits::all) {
    return {
        .factor = 1, .offset = -kCodeOffset * query.sum, .inverse_length = query.inverse_length};
  }
  return {.factor = 16,
          .offset = (kMiddleOfHalf - kCodeOffset) * query.sum,
          .inverse_length = query.inverse_length};
}

}  // namespace

VectorMatrix::VectorMatrix(std::size_t dimension, DotKernel kernel)
    : dimension_(dimension), half_bytes_(half_row_bytes(dimension)), kernel_(kernel) {}

Row VectorMatrix::add(std::span<const std::int8_t> codes) {
  if (codes.size() != dimension_) {
    throw base::Error(base::ErrorKind::internal, "a vector of " + std::to_string(codes.size()) +
                                                     " dimensions was added to an index of " +
                                                     std::to_string(dimension_));
  }
  const Row row = take_row();
  Block& block = blocks_[row / kBlockRows];
  const std::size_t place = row % kBlockRows;
  pack(codes, block.coarse.data() + place * half_bytes_, block.fine.data() + place * half_bytes_);
  block.inverse_lengths[place] = inverse_length_of(codes);
  return row;
}

Row VectorMatrix::take_row() {
  if (!free_.empty()) {
    const Row row = free_.back();
    free_.pop_back();
    return row;
  }
  if (rows_ % kBlockRows == 0) {
    // Small spaces stay small: only blocks behind the first are made whole at once.
    const std::size_t expected = rows_ == 0 ? 0 : kBlockRows;
    Block& block = blocks_.emplace_back();
    block.coarse.reserve(expected * half_bytes_);
    block.fine.reserve(expected * half_bytes_);
    block.inverse_lengths.reserve(expected);
  }
  Block& block = blocks_.back();
  block.coarse.resize(block.coarse.size() + half_bytes_);
  block.fine.resize(block.fine.size() + half_bytes_);
  block.inverse_lengths.push_back(0);
  return static_cast<Row>(rows_++);
}

void VectorMatrix::remove(Row row) {
  blocks_.at(row / kBlockRows).inverse_lengths.at(row % kBlockRows) = 0;
  free_.push_back(row);
}

std::size_t VectorMatrix::memory_bytes() const noexcept {
  std::size_t bytes = blocks_.capacity() * sizeof(Block) + free_.capacity() * sizeof(Row);
  for (const Block& block : blocks_) {
    bytes += block.coarse.capacity() + block.fine.capacity() +
             block.inverse_lengths.capacity() * sizeof(float);
  }
  return bytes;
}

VectorMatrix::Query VectorMatrix::quantized(std::span<const float> vector) const {
  const base::Bytes stored = encode(vector);
  const auto codes = view_of(stored, dimension_).codes;
  return {.codes = padded(codes),
          .inverse_length = inverse_length_of(codes),
          .sum = static_cast<float>(std::accumulate(codes.begin(), codes.end(), 0))};
}

/// Each step is a loop over many rows that the compiler can vectorise.
std::span<const float> VectorMatrix::cosines_of_block(const Query& query, std::size_t number,
                                                      Bits bits, BlockRoom& room) const {
  const Block& block = blocks_[number];
  const auto cosines = std::span(room).first(block.inverse_lengths.size());
  std::array<std::int32_t, kBlockRows> coarse;
  const auto dots = std::span(coarse).first(cosines.size());
  kernel_.dots(query.codes, block.coarse.data(), dots);
  if (bits == Bits::all) {
    std::array<std::int32_t, kBlockRows> fine;
    kernel_.dots(query.codes, block.fine.data(), std::span(fine).first(cosines.size()));
    for (std::size_t i = 0; i < dots.size(); ++i) dots[i] = 16 * dots[i] + fine[i];
  }
  kernel_.cosines(dots, scale_of(query, bits), block.inverse_lengths.data(), cosines.data());
  return cosines;
}

/// The rows lie anywhere: each is asked for some steps before its turn, so that none waits for
/// memory.
std::vector<float> VectorMatrix::cosines(const Query& query, std::span<const Row> rows,
                                         Bits bits) const {
  constexpr std::size_t kAhead = 8;
  std::vector<float> found;
  found.reserve(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (i + kAhead < rows.size()) prefetch(rows[i + kAhead], bits);
    found.push_back(cosine(query, rows[i], bits));
  }
  return found;
}

void VectorMatrix::prefetch(Row row, Bits bits) const noexcept {
  constexpr std::size_t kCacheLine = 64;
  const Block& block = blocks_[row / kBlockRows];
  const std::size_t place = row % kBlockRows * half_bytes_;
  for (std::size_t at = place; at < place + half_bytes_; at += kCacheLine) {
    __builtin_prefetch(block.coarse.data() + at);
    if (bits == Bits::all) __builtin_prefetch(block.fine.data() + at);
  }
}

float VectorMatrix::cosine(const Query& query, Row row, Bits bits) const noexcept {
  const Block& block = blocks_[row / kBlockRows];
  const std::size_t place = row % kBlockRows * half_bytes_;
  std::int32_t dot = kernel_.dot(query.codes, block.coarse.data() + place);
  if (bits == Bits::all) dot = 16 * dot + kernel_.dot(query.codes, block.fine.data() + place);
  float cosine = 0;
  kernel_.cosines({&dot, 1}, scale_of(query, bits), &block.inverse_lengths[row % kBlockRows],
                  &cosine);
  return cosine;
}

}  // namespace theseus::retrieval
