#include "retrieval/keyword/postings.h"

#include <algorithm>
#include <array>

namespace theseus::retrieval {
namespace {

std::size_t write_number(std::uint32_t number, std::uint8_t* out) {
  std::size_t size = 0;
  for (; number >= 128; number >>= 7U) out[size++] = static_cast<std::uint8_t>(number | 128U);
  out[size++] = static_cast<std::uint8_t>(number);
  return size;
}

/// Room for one more, growing by an eighth: a vector's own doubling would leave half of a large
/// index empty.
void reserve_slowly(std::vector<std::uint8_t>& bytes, std::size_t wanted) {
  if (wanted > bytes.capacity()) bytes.reserve(wanted + wanted / 8 + 64);
}

}  // namespace

void Postings::append(TermNumber term, DocumentNumber document, std::uint32_t frequency) {
  if (term >= lists_.size()) lists_.resize(std::size_t{term} + 1);
  List& list = lists_[term];
  std::array<std::uint8_t, 10> coded{};
  const std::uint32_t code = frequency < 4 ? frequency : 0;
  std::size_t size = write_number(((document - list.last) << 2U) | code, coded.data());
  if (code == 0) size += write_number(frequency - 4, coded.data() + size);
  append_bytes(list, coded.data(), size);
  list.last = document;
  ++list.count;
}

std::size_t Postings::bytes() const noexcept {
  std::size_t total = lists_.capacity() * sizeof(List) + slab_.capacity() +
                      long_.capacity() * sizeof(std::vector<std::uint8_t>);
  for (const auto& own : long_) total += own.capacity();
  for (const auto& blocks : free_blocks_) total += blocks.capacity() * sizeof(std::uint32_t);
  return total;
}

/// Sizes of blocks: 8, 12, 16, 24, 32, 48, .. so that at most a third of a block lies empty.
std::size_t Postings::block_bytes(std::size_t used_bytes) noexcept {
  std::size_t size = 8;
  while (size < used_bytes) size += (size & (size - 1)) == 0 ? size / 2 : size / 3;
  return size;
}

const std::uint8_t* Postings::begin_of(const List& list) const noexcept {
  if (list.used_bytes > kLongestInSlab) return long_[list.place].data();
  return slab_.data() + std::size_t{list.place} * kUnitBytes;
}

void Postings::append_bytes(List& list, const std::uint8_t* bytes, std::size_t size) {
  const std::size_t wanted = list.used_bytes + size;
  if (wanted > kLongestInSlab) {
    if (list.used_bytes <= kLongestInSlab) move_to_long(list);
    std::vector<std::uint8_t>& own = long_[list.place];
    reserve_slowly(own, wanted);
    own.insert(own.end(), bytes, bytes + size);
  } else {
    if (list.used_bytes == 0 || wanted > block_bytes(list.used_bytes)) {
      move_to_larger_block(list, wanted);
    }
    std::copy_n(bytes, size, slab_.data() + std::size_t{list.place} * kUnitBytes + list.used_bytes);
  }
  list.used_bytes = static_cast<std::uint32_t>(wanted);
}

void Postings::move_to_long(List& list) {
  const std::uint8_t* old = begin_of(list);
  long_.emplace_back(old, old + list.used_bytes);
  free_blocks_[block_bytes(list.used_bytes) / kUnitBytes].push_back(list.place);
  list.place = static_cast<std::uint32_t>(long_.size() - 1);
}

void Postings::move_to_larger_block(List& list, std::size_t wanted_bytes) {
  const std::uint32_t place = ensure_block(block_bytes(wanted_bytes));
  if (list.used_bytes > 0) {
    std::copy_n(begin_of(list), list.used_bytes, slab_.data() + std::size_t{place} * kUnitBytes);
    free_blocks_[block_bytes(list.used_bytes) / kUnitBytes].push_back(list.place);
  }
  list.place = place;
}

std::uint32_t Postings::ensure_block(std::size_t bytes) {
  if (free_blocks_.empty()) free_blocks_.resize(kLongestInSlab / kUnitBytes + 1);
  auto& free = free_blocks_[bytes / kUnitBytes];
  if (!free.empty()) {
    const std::uint32_t place = free.back();
    free.pop_back();
    return place;
  }
  const std::size_t place = slab_.size() / kUnitBytes;
  reserve_slowly(slab_, slab_.size() + bytes);
  slab_.resize(slab_.size() + bytes);
  return static_cast<std::uint32_t>(place);
}

}  // namespace theseus::retrieval
