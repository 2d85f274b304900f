#include "retrieval/vector/matrix.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "base/error.h"
#include "retrieval/vector/quantized.h"

namespace theseus::retrieval {
namespace {

float inverse_length_of(std::span<const std::int8_t> codes) noexcept {
  std::int64_t squares = 0;
  for (const std::int8_t code : codes) squares += std::int64_t{code} * std::int64_t{code};
  return squares == 0 ? 0.0F : static_cast<float>(1 / std::sqrt(static_cast<double>(squares)));
}

}  // namespace

struct VectorMatrix::Query {
  base::Bytes stored;
  std::span<const std::int8_t> leading;
  std::span<const std::int8_t> trailing;
  float inverse_length = 0;
};

/// The best rows so far: a heap with the worst of them on top, to be beaten.
class VectorMatrix::Best {
 public:
  Best(std::size_t size, const TieOrder& before) : size_(size), nearer_{before} {
    hits_.reserve(size);
  }

  void offer(Row row, float cosine) {
    if (hits_.size() < size_) {
      hits_.push_back({row, cosine});
      std::push_heap(hits_.begin(), hits_.end(), nearer_);
    } else if (size_ > 0 && nearer_({row, cosine}, hits_.front())) {
      std::pop_heap(hits_.begin(), hits_.end(), nearer_);
      hits_.back() = {row, cosine};
      std::push_heap(hits_.begin(), hits_.end(), nearer_);
    }
  }

  std::vector<RowHit> take() {
    std::sort_heap(hits_.begin(), hits_.end(), nearer_);
    return std::move(hits_);
  }

 private:
  struct Nearer {
    const TieOrder& before;

    bool operator()(const RowHit& first, const RowHit& second) const {
      if (first.cosine != second.cosine) return first.cosine > second.cosine;
      return before(first.row, second.row);
    }
  };

  std::size_t size_;
  Nearer nearer_;
  std::vector<RowHit> hits_;
};

VectorMatrix::VectorMatrix(std::size_t dimension, DotKernel kernel)
    : dimension_(dimension), leading_(std::min(dimension, kLeadingDimensions)), kernel_(kernel) {}

Row VectorMatrix::add(std::span<const std::int8_t> codes) {
  if (codes.size() != dimension_) {
    throw base::Error(base::ErrorKind::internal, "a vector of " + std::to_string(codes.size()) +
                                                     " dimensions was added to an index of " +
                                                     std::to_string(dimension_));
  }
  const Row row = take_row();
  Block& block = blocks_[row / kBlockRows];
  const std::size_t place = row % kBlockRows;
  std::copy_n(codes.data(), leading_, block.leading.data() + place * leading_);
  std::copy_n(codes.data() + leading_, trailing_dimensions(),
              block.trailing.data() + place * trailing_dimensions());
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
    blocks_.emplace_back();
    // Small spaces stay small: only blocks behind the first are made whole at once.
    const std::size_t expected = rows_ == 0 ? 0 : kBlockRows;
    blocks_.back().leading.reserve(expected * leading_);
    blocks_.back().trailing.reserve(expected * trailing_dimensions());
    blocks_.back().inverse_lengths.reserve(expected);
  }
  Block& block = blocks_.back();
  block.leading.resize(block.leading.size() + leading_);
  block.trailing.resize(block.trailing.size() + trailing_dimensions());
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
    bytes += block.leading.capacity() + block.trailing.capacity() +
             block.inverse_lengths.capacity() * sizeof(float);
  }
  return bytes;
}

std::vector<RowHit> VectorMatrix::find_nearest(const Scan& scan) const {
  const std::size_t candidates = scan.rows ? scan.rows->size() : rows_;
  const std::size_t second_stage = std::max(kSecondStageRows, scan.top_k);
  if (candidates < kTwoStageRows || candidates <= second_stage || leading_ == dimension_) {
    return find_nearest_in_full(scan);
  }
  const Query query = quantized(scan.query);
  Best first(second_stage, scan.before);
  look_by_leading(query, scan, first);
  Best best(scan.top_k, scan.before);
  for (const RowHit& hit : first.take()) best.offer(hit.row, cosine(query, hit.row));
  return best.take();
}

std::vector<RowHit> VectorMatrix::find_nearest_in_full(const Scan& scan) const {
  const Query query = quantized(scan.query);
  Best best(scan.top_k, scan.before);
  look_in_full(query, scan, best);
  return best.take();
}

VectorMatrix::Query VectorMatrix::quantized(std::span<const float> vector) const {
  Query query{.stored = encode(vector), .leading = {}, .trailing = {}};
  const auto codes = view_of(query.stored, dimension_).codes;
  query.leading = codes.first(leading_);
  query.trailing = codes.subspan(leading_);
  query.inverse_length = inverse_length_of(codes);
  return query;
}

/// The sum over the leading dimensions stands for the cosine: a row that is near in all of them is
/// near in the ones that tell most.
void VectorMatrix::look_by_leading(const Query& query, const Scan& scan, Best& best) const {
  const auto offer = [&](Row row, std::int32_t dot) {
    const float inverse = inverse_length(row);
    if (inverse > 0) best.offer(row, static_cast<float>(dot) * inverse);
  };
  if (scan.rows) {
    for (const Row row : *scan.rows) offer(row, kernel_.dot(query.leading, leading_codes(row)));
    return;
  }
  std::array<std::int32_t, kBlockRows> dots;
  for (std::size_t first = 0; first < rows_; first += kBlockRows) {
    const auto found = std::span(dots).first(std::min(kBlockRows, rows_ - first));
    kernel_.dots(query.leading, blocks_[first / kBlockRows].leading.data(), found);
    for (std::size_t i = 0; i < found.size(); ++i) offer(static_cast<Row>(first + i), found[i]);
  }
}

void VectorMatrix::look_in_full(const Query& query, const Scan& scan, Best& best) const {
  const auto look_at = [&](Row row) {
    if (inverse_length(row) > 0) best.offer(row, cosine(query, row));
  };
  if (scan.rows) {
    std::for_each(scan.rows->begin(), scan.rows->end(), look_at);
  } else {
    for (std::size_t row = 0; row < rows_; ++row) look_at(static_cast<Row>(row));
  }
}

float VectorMatrix::cosine(const Query& query, Row row) const noexcept {
  const std::int32_t dot = kernel_.dot(query.leading, leading_codes(row)) +
                           kernel_.dot(query.trailing, trailing_codes(row));
  return static_cast<float>(dot) * query.inverse_length * inverse_length(row);
}

const std::int8_t* VectorMatrix::leading_codes(Row row) const noexcept {
  return blocks_[row / kBlockRows].leading.data() + row % kBlockRows * leading_;
}

const std::int8_t* VectorMatrix::trailing_codes(Row row) const noexcept {
  return blocks_[row / kBlockRows].trailing.data() + row % kBlockRows * trailing_dimensions();
}

float VectorMatrix::inverse_length(Row row) const noexcept {
  return blocks_[row / kBlockRows].inverse_lengths[row % kBlockRows];
}

}  // namespace theseus::retrieval
