#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "retrieval/vector/kernel.h"

namespace theseus::retrieval {

/// The number of a row, which it keeps as long as it is there. A removed row's number is given to a
/// later one.
using Row = std::uint32_t;

struct RowHit {
  Row row = 0;
  float cosine = 0;

  friend bool operator==(const RowHit&, const RowHit&) = default;
};

/// Whether the first row stands before the second where both are equally near. It must order any
/// two rows, and by what they stand for: row numbers differ between a matrix that grew and the same
/// one loaded anew.
using TieOrder = std::function<bool(Row first, Row second)>;

/// What is asked of a scan. All is borrowed.
struct Scan {
  std::span<const float> query;
  std::size_t top_k = 10;
  const TieOrder& before;
  /// The rows to look at, each once; nothing looks at all.
  std::optional<std::span<const Row>> rows = std::nullopt;
};

/// The vectors of one space as int8 rows, searched by cosine. The leading dimensions, which a model
/// orders by how much they tell, lie apart, so that a first look at many rows reads a quarter of
/// the bytes. Grows by blocks of rows, so that no growth copies all of it. Not thread-safe; scans
/// may run side by side.
class VectorMatrix {
 public:
  explicit VectorMatrix(std::size_t dimension, DotKernel kernel = DotKernel::best());

  /// Adds a row by its codes (`QuantizedView::codes`); the scale does not matter to a cosine.
  Row add(std::span<const std::int8_t> codes);

  void remove(Row row);

  /// How many rows are there.
  std::size_t size() const noexcept { return rows_ - free_.size(); }
  std::size_t dimension() const noexcept { return dimension_; }

  /// Bytes held, for the memory budget.
  std::size_t memory_bytes() const noexcept;

  /// The nearest rows, nearest first. Many rows are looked at in two stages: by the leading
  /// dimensions first, then the best kSecondStageRows of them in full.
  std::vector<RowHit> find_nearest(const Scan& scan) const;

  /// The same by all dimensions of every row.
  std::vector<RowHit> find_nearest_in_full(const Scan& scan) const;

  /// From this many rows on two stages are faster.
  static constexpr std::size_t kTwoStageRows = 8192;
  static constexpr std::size_t kSecondStageRows = 1000;
  static constexpr std::size_t kLeadingDimensions = 64;

 private:
  struct Block {
    std::vector<std::int8_t> leading;
    std::vector<std::int8_t> trailing;
    std::vector<float> inverse_lengths;  ///< 0 marks a row that is not there
  };
  struct Query;
  class Best;

  static constexpr std::size_t kBlockRows = 4096;

  std::size_t trailing_dimensions() const noexcept { return dimension_ - leading_; }
  const std::int8_t* leading_codes(Row row) const noexcept;
  const std::int8_t* trailing_codes(Row row) const noexcept;
  float inverse_length(Row row) const noexcept;

  Row take_row();
  Query quantized(std::span<const float> vector) const;
  void look_by_leading(const Query& query, const Scan& scan, Best& best) const;
  void look_in_full(const Query& query, const Scan& scan, Best& best) const;
  float cosine(const Query& query, Row row) const noexcept;

  std::size_t dimension_;
  std::size_t leading_;
  DotKernel kernel_;
  std::vector<Block> blocks_;
  std::vector<Row> free_;
  std::size_t rows_ = 0;  ///< those not there included
};

}  // namespace theseus::retrieval
