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

}  // namespace

struct VectorMatrix::Query {
  std::vector<std::int8_t> codes;  ///< padded
  float inverse_length = 0;
  float sum = 0;

  /// For dots with both halves (`nibbles.h`) as 16 * coarse + fine.
  CosineScale whole() const noexcept {
    return {.factor = 1, .offset = -kCodeOffset * sum, .inverse_length = inverse_length};
  }
  /// For those with the higher half alone, where the lower one is taken for its middle.
  CosineScale estimate() const noexcept {
    return {.factor = 16,
            .offset = (kMiddleOfHalf - kCodeOffset) * sum,
            .inverse_length = inverse_length};
  }
};

struct VectorMatrix::Nearer {
  const TieOrder* before;

  static float score_of(const RowHit& hit) noexcept { return hit.cosine; }

  bool operator()(const RowHit& first, const RowHit& second) const {
    if (first.cosine != second.cosine) return first.cosine > second.cosine;
    return (*before)(first.row, second.row);
  }
};

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

std::vector<RowHit> VectorMatrix::find_nearest(const Scan& scan) const {
  const std::size_t candidates = scan.rows ? scan.rows->size() : rows_;
  const std::size_t second_stage = std::max(kSecondStageRows, kSecondStageShare * scan.top_k);
  if (candidates < kTwoStageRows || candidates <= second_stage) return find_nearest_in_full(scan);
  const Query query = quantized(scan.query);
  Best first(second_stage, {&scan.before});
  look_at(query, scan, Bits::higher, first);
  Best best(scan.top_k, {&scan.before});
  std::vector<Row> rows;
  for (const RowHit& hit : first.take_unordered()) rows.push_back(hit.row);
  const std::vector<float> found = cosines(query, rows);
  for (std::size_t i = 0; i < rows.size(); ++i) best.offer({rows[i], found[i]});
  return best.take();
}

std::vector<RowHit> VectorMatrix::find_nearest_in_full(const Scan& scan) const {
  Best best(scan.top_k, {&scan.before});
  look_at(quantized(scan.query), scan, Bits::all, best);
  return best.take();
}

std::vector<float> VectorMatrix::cosines(std::span<const float> vector,
                                         std::span<const Row> rows) const {
  return cosines(quantized(vector), rows);
}

/// The rows lie anywhere: each is asked for some steps before its turn, so that none waits for
/// memory.
std::vector<float> VectorMatrix::cosines(const Query& query, std::span<const Row> rows) const {
  constexpr std::size_t kAhead = 8;
  std::vector<float> found;
  found.reserve(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (i + kAhead < rows.size()) prefetch(rows[i + kAhead]);
    found.push_back(cosine(query, rows[i], Bits::all));
  }
  return found;
}

void VectorMatrix::prefetch(Row row) const noexcept {
  constexpr std::size_t kCacheLine = 64;
  const Block& block = blocks_[row / kBlockRows];
  const std::size_t place = row % kBlockRows * half_bytes_;
  for (std::size_t at = place; at < place + half_bytes_; at += kCacheLine) {
    __builtin_prefetch(block.coarse.data() + at);
    __builtin_prefetch(block.fine.data() + at);
  }
}

VectorMatrix::Query VectorMatrix::quantized(std::span<const float> vector) const {
  const base::Bytes stored = encode(vector);
  const auto codes = view_of(stored, dimension_).codes;
  return {.codes = padded(codes),
          .inverse_length = inverse_length_of(codes),
          .sum = static_cast<float>(std::accumulate(codes.begin(), codes.end(), 0))};
}

void VectorMatrix::look_at(const Query& query, const Scan& scan, Bits bits, Best& best) const {
  if (!scan.rows) return look_at_all(query, scan, bits, best);
  for (const Row row : *scan.rows) {
    if (inverse_length(row) > 0) best.offer({row, cosine(query, row, bits)});
  }
}

/// Block by block, so that each step is a loop over many rows that the compiler can vectorise.
void VectorMatrix::look_at_all(const Query& query, const Scan& scan, Bits bits, Best& best) const {
  std::array<float, kBlockRows> room;
  for (std::size_t first = 0; first < rows_; first += kBlockRows) {
    const Block& block = blocks_[first / kBlockRows];
    const auto cosines = std::span(room).first(block.inverse_lengths.size());
    cosines_of(query, block, bits, cosines);
    offer_all(static_cast<Row>(first), cosines, scan, best);
  }
}

/// The cosines of the rows of a block; of a row that is not there, minus infinity.
void VectorMatrix::cosines_of(const Query& query, const Block& block, Bits bits,
                              std::span<float> cosines) const {
  std::array<std::int32_t, kBlockRows> coarse;
  std::array<std::int32_t, kBlockRows> fine;
  const auto dots = std::span(coarse).first(cosines.size());
  kernel_.dots(query.codes, block.coarse.data(), dots);
  if (bits == Bits::all) {
    kernel_.dots(query.codes, block.fine.data(), std::span(fine).first(cosines.size()));
    for (std::size_t i = 0; i < dots.size(); ++i) dots[i] = 16 * dots[i] + fine[i];
  }
  kernel_.cosines(dots, bits == Bits::all ? query.whole() : query.estimate(),
                  block.inverse_lengths.data(), cosines.data());
}

/// Nearly all rows of a large space lie under the bar, so it is asked of many at once.
void VectorMatrix::offer_all(Row first, std::span<const float> cosines, const Scan& scan,
                             Best& best) const {
  constexpr std::size_t kAtOnce = 64;
  for (std::size_t begin = 0; begin < cosines.size(); begin += kAtOnce) {
    const auto some = cosines.subspan(begin, std::min(kAtOnce, cosines.size() - begin));
    if (kernel_.count_reaching(some, best.bar()) == 0) continue;
    for (std::size_t i = 0; i < some.size(); ++i) {
      const Row row = first + static_cast<Row>(begin + i);
      if (some[i] >= best.bar() && (!scan.only || scan.only(row))) best.offer({row, some[i]});
    }
  }
}

float VectorMatrix::cosine(const Query& query, Row row, Bits bits) const noexcept {
  const Block& block = blocks_[row / kBlockRows];
  const std::size_t place = row % kBlockRows * half_bytes_;
  std::int32_t dot = kernel_.dot(query.codes, block.coarse.data() + place);
  if (bits == Bits::all) dot = 16 * dot + kernel_.dot(query.codes, block.fine.data() + place);
  float cosine = 0;
  kernel_.cosines({&dot, 1}, bits == Bits::all ? query.whole() : query.estimate(),
                  &block.inverse_lengths[row % kBlockRows], &cosine);
  return cosine;
}

}  // namespace theseus::retrieval
