#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "retrieval/best_of.h"
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
  /// Which of all rows may be found, asked of those near enough only; empty: every one. Faster than
  /// `rows` where they are a large part.
  std::function<bool(Row)> only = {};
};

/// The vectors of one space as int8 rows, searched by cosine. The higher and the lower four bits of
/// the rows lie apart (`nibbles.h`), so that a first look at many rows reads half of the bytes.
/// Grows by blocks of rows, so that no growth copies all of it. Not thread-safe; scans may run side
/// by side.
class VectorMatrix {
 public:
  explicit VectorMatrix(std::size_t dimension, DotKernel kernel = DotKernel::best());

  /// Adds a row by its codes (`QuantizedView::codes`); the scale does not matter to a cosine. A row
  /// of zeros is never found.
  Row add(std::span<const std::int8_t> codes);

  /// Takes a row away that is there.
  void remove(Row row);

  /// How many rows are there.
  std::size_t size() const noexcept { return rows_ - free_.size(); }
  std::size_t dimension() const noexcept { return dimension_; }

  /// Bytes held, for the memory budget.
  std::size_t memory_bytes() const noexcept;

  /// The nearest rows, nearest first. Many rows are looked at in two stages: the higher bits of all
  /// first, then all bits of the best.
  std::vector<RowHit> find_nearest(const Scan& scan) const;

  /// The same by all bits of every row.
  std::vector<RowHit> find_nearest_in_full(const Scan& scan) const;

  /// The cosines of rows that are there, in their order.
  std::vector<float> cosines(std::span<const float> query, std::span<const Row> rows) const;

  /// From this many rows on two stages are faster.
  static constexpr std::size_t kTwoStageRows = 8192;
  /// The second stage looks at this many rows, and at no fewer than five for each one asked for.
  static constexpr std::size_t kSecondStageRows = 500;
  static constexpr std::size_t kSecondStageShare = 5;

 private:
  struct Block {
    std::vector<std::uint8_t> coarse;
    std::vector<std::uint8_t> fine;
    std::vector<float> inverse_lengths;  ///< 0 marks a row that is not there
  };
  struct Query;
  struct Nearer;
  using Best = BestOf<RowHit, Nearer>;
  enum class Bits { higher, all };

  static constexpr std::size_t kBlockRows = 4096;

  Row take_row();
  Query quantized(std::span<const float> vector) const;
  void look_at(const Query& query, const Scan& scan, Bits bits, Best& best) const;
  void look_at_all(const Query& query, const Scan& scan, Bits bits, Best& best) const;
  void cosines_of(const Query& query, const Block& block, Bits bits,
                  std::span<float> cosines) const;
  void offer_all(Row first, std::span<const float> cosines, const Scan& scan, Best& best) const;
  std::vector<float> cosines(const Query& query, std::span<const Row> rows) const;
  void prefetch(Row row) const noexcept;
  float cosine(const Query& query, Row row, Bits bits) const noexcept;
  float inverse_length(Row row) const noexcept {
    return blocks_[row / kBlockRows].inverse_lengths[row % kBlockRows];
  }

  std::size_t dimension_;
  std::size_t half_bytes_;  ///< of one row
  DotKernel kernel_;
  std::vector<Block> blocks_;
  std::vector<Row> free_;
  std::size_t rows_ = 0;  ///< those not there included
};

}  // namespace theseus::retrieval
