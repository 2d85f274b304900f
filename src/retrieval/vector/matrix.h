#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "retrieval/vector/kernel.h"

namespace theseus::retrieval {

/// The number of a row, which it keeps as long as it is there. A removed row's number is given to a
/// later one.
using Row = std::uint32_t;

/// How much of a row is looked at: its higher four bits tell nearly all of a cosine.
enum class Bits { higher, all };

/// The vectors of one space as int8 rows, to be compared with a query by cosine. The higher and the
/// lower four bits of the rows lie apart (`nibbles.h`), so that a first look at many rows reads
/// half of the bytes. Grows by blocks of rows, so that no growth copies all of it. Not thread-safe
/// while it changes.
class VectorMatrix {
 public:
  /// A query made ready to be compared.
  struct Query {
    std::vector<std::int8_t> codes;  ///< padded
    float inverse_length = 0;
    float sum = 0;
  };

  static constexpr std::size_t kBlockRows = 4096;
  using BlockRoom = std::array<float, kBlockRows>;

  explicit VectorMatrix(std::size_t dimension, DotKernel kernel = DotKernel::best());

  /// Adds a row by its codes (`QuantizedView::codes`); the scale does not matter to a cosine. A row
  /// of zeros is never found.
  Row add(std::span<const std::int8_t> codes);

  /// Takes a row away that is there.
  void remove(Row row);

  /// How many rows are there.
  std::size_t size() const noexcept { return rows_ - free_.size(); }
  std::size_t dimension() const noexcept { return dimension_; }
  const DotKernel& kernel() const noexcept { return kernel_; }

  /// Bytes held, for the memory budget.
  std::size_t memory_bytes() const noexcept;

  Query quantized(std::span<const float> vector) const;

  std::size_t blocks() const noexcept { return blocks_.size(); }

  /// The cosines of the rows of a block, which begins with row `block * kBlockRows`, written to
  /// `room`; minus infinity for a row that is not there.
  std::span<const float> cosines_of_block(const Query& query, std::size_t block, Bits bits,
                                          BlockRoom& room) const;

  /// The cosines of some rows, in their order; minus infinity for a row that is not there.
  std::vector<float> cosines(const Query& query, std::span<const Row> rows, Bits bits) const;

  /// The same by all bits.
  std::vector<float> cosines(std::span<const float> query, std::span<const Row> rows) const {
    return cosines(quantized(query), rows, Bits::all);
  }

 private:
  struct Block {
    std::vector<std::uint8_t> coarse;
    std::vector<std::uint8_t> fine;
    std::vector<float> inverse_lengths;  ///< 0 marks a row that is not there
  };

  Row take_row();
  void prefetch(Row row, Bits bits) const noexcept;
  float cosine(const Query& query, Row row, Bits bits) const noexcept;

  std::size_t dimension_;
  std::size_t half_bytes_;  ///< of one row
  DotKernel kernel_;
  std::vector<Block> blocks_;
  std::vector<Row> free_;
  std::size_t rows_ = 0;  ///< those not there included
};

}  // namespace theseus::retrieval
