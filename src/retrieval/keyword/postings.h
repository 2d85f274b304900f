#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "retrieval/keyword/dictionary.h"

namespace theseus::retrieval {

using DocumentNumber = std::uint32_t;

/// For each term the documents that hold it and how often, in ascending order of documents. A
/// posting takes one to three bytes: the step from the posting before and, up to three, the
/// frequency share one variable-length number. Short lists lie in one slab in blocks of a few
/// sizes; a block left behind by a list that outgrew it serves the next list of its size. Long ones
/// have memory of their own. Not thread-safe while it grows.
class Postings {
 public:
  /// `document` must be above the last one of the term. `frequency` is at least 1.
  void append(TermNumber term, DocumentNumber document, std::uint32_t frequency);

  /// Calls `visit(document, frequency)` for each posting of the term, in order.
  template <class Visit>
  void for_each(TermNumber term, Visit&& visit) const;

  /// How many postings the term has.
  std::uint32_t count(TermNumber term) const noexcept {
    return term < lists_.size() ? lists_[term].count : 0;
  }

  std::size_t bytes() const noexcept;

 private:
  struct List {
    std::uint32_t place = 0;  ///< in the slab, in units of kUnitBytes, or in long_
    std::uint32_t used_bytes = 0;
    DocumentNumber last = 0;
    std::uint32_t count = 0;
  };

  static constexpr std::size_t kUnitBytes = 4;
  static constexpr std::size_t kLongestInSlab = 256;

  static std::uint32_t read_number(const std::uint8_t*& place) noexcept;
  static std::size_t block_bytes(std::size_t used_bytes) noexcept;

  const std::uint8_t* begin_of(const List& list) const noexcept;
  void append_bytes(List& list, const std::uint8_t* bytes, std::size_t size);
  void move_to_long(List& list);
  void move_to_larger_block(List& list, std::size_t wanted_bytes);
  std::uint32_t ensure_block(std::size_t bytes);

  std::vector<List> lists_;
  std::vector<std::uint8_t> slab_;
  std::vector<std::vector<std::uint32_t>> free_blocks_;  ///< by size in units
  std::vector<std::vector<std::uint8_t>> long_;
};

inline std::uint32_t Postings::read_number(const std::uint8_t*& place) noexcept {
  std::uint32_t byte = *place++;
  if (byte < 128) return byte;
  std::uint32_t number = byte & 127U;
  for (unsigned shift = 7;; shift += 7) {
    byte = *place++;
    number |= (byte & 127U) << shift;
    if (byte < 128) return number;
  }
}

template <class Visit>
void Postings::for_each(TermNumber term, Visit&& visit) const {
  if (term >= lists_.size()) return;
  const List& list = lists_[term];
  const std::uint8_t* place = begin_of(list);
  const std::uint8_t* const end = place + list.used_bytes;
  DocumentNumber document = 0;
  while (place < end) {
    const std::uint32_t number = read_number(place);
    document += number >> 2U;
    const std::uint32_t code = number & 3U;
    visit(document, code > 0 ? code : 4 + read_number(place));
  }
}

}  // namespace theseus::retrieval
