#include "retrieval/embedding/piece_table.h"

#include <xxhash.h>

#include <algorithm>
#include <bit>

namespace theseus::retrieval {

PieceTable::PieceTable(std::size_t expected_pieces)
    : slots_(std::bit_ceil(std::max<std::size_t>(expected_pieces, 8) * 2)) {}

void PieceTable::add(std::string_view piece, TokenId id) {
  if (piece.empty()) return;
  if ((count_ + 1) * 2 > slots_.size()) grow();
  Slot& slot = slots_[slot_of(piece)];
  if (slot.size != 0) return;
  slot = {static_cast<std::uint32_t>(text_.size()), static_cast<std::uint32_t>(piece.size()), id};
  text_ += piece;
  longest_bytes_ = std::max(longest_bytes_, piece.size());
  ++count_;
}

std::optional<TokenId> PieceTable::find(std::string_view piece) const noexcept {
  if (piece.empty()) return std::nullopt;
  const Slot& slot = slots_[slot_of(piece)];
  return slot.size == 0 ? std::nullopt : std::optional(slot.id);
}

/// The slot that holds the piece, or the free one where it belongs.
std::size_t PieceTable::slot_of(std::string_view piece) const noexcept {
  const std::size_t mask = slots_.size() - 1;
  std::size_t place = XXH3_64bits(piece.data(), piece.size()) & mask;
  while (slots_[place].size != 0) {
    const Slot& slot = slots_[place];
    if (std::string_view(text_).substr(slot.place, slot.size) == piece) break;
    place = (place + 1) & mask;
  }
  return place;
}

void PieceTable::grow() {
  const std::vector<Slot> old = std::move(slots_);
  slots_ = std::vector<Slot>(old.size() * 2);
  for (const Slot& slot : old) {
    if (slot.size == 0) continue;
    slots_[slot_of(std::string_view(text_).substr(slot.place, slot.size))] = slot;
  }
}

}  // namespace theseus::retrieval
