#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "retrieval/keyword/postings.h"

namespace theseus::retrieval {

/// Numbers documents in the order in which they come: a hash table without a node for each, since a
/// recall gathers some hundred candidates and asks for each of them several times.
class PlaceTable {
 public:
  static constexpr std::uint32_t kNone = UINT32_MAX;

  /// Forgets all.
  void clear() {
    slots_.assign(kFirstSlots, {});
    size_ = 0;
  }

  std::uint32_t find(DocumentNumber document) const noexcept {
    return slots_[slot_of(document)].place;
  }

  /// The place, the next one where the document had none.
  std::uint32_t ensure(DocumentNumber document) {
    Slot& slot = slots_[slot_of(document)];
    if (slot.place != kNone) return slot.place;
    slot = {.document = document, .place = size_};
    if (++size_ * 2 > slots_.size()) grow();
    return size_ - 1;
  }

 private:
  struct Slot {
    DocumentNumber document = 0;
    std::uint32_t place = kNone;
  };

  static constexpr std::size_t kFirstSlots = 2048;

  std::size_t slot_of(DocumentNumber document) const noexcept {
    const std::size_t mask = slots_.size() - 1;
    std::size_t slot = (document * 0x9E3779B1U) & mask;
    while (slots_[slot].place != kNone && slots_[slot].document != document) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  void grow() {
    const std::vector<Slot> old = std::exchange(slots_, std::vector<Slot>(slots_.size() * 2));
    for (const Slot& slot : old) {
      if (slot.place != kNone) slots_[slot_of(slot.document)] = slot;
    }
  }

  std::vector<Slot> slots_ = std::vector<Slot>(kFirstSlots);  ///< the size is a power of two
  std::uint32_t size_ = 0;
};

}  // namespace theseus::retrieval
