#include "retrieval/partition/id_table.h"

#include <utility>

namespace theseus::retrieval {

std::optional<DocumentNumber> IdTable::find(const base::Id& id, const Ids& ids) const noexcept {
  const DocumentNumber document = slots_[slot_of(id, ids)];
  return document == kFree ? std::nullopt : std::optional(document);
}

void IdTable::insert(DocumentNumber document, const Ids& ids) {
  if ((used_ + 1) * 10 > slots_.size() * 9) grow(ids);
  slots_[slot_of(ids[document], ids)] = document;
  ++used_;
}

void IdTable::erase(const base::Id& id, const Ids& ids) noexcept {
  const std::size_t mask = slots_.size() - 1;
  std::size_t hole = slot_of(id, ids);
  if (slots_[hole] == kFree) return;
  // What follows moves up into the hole where it may, so that no search ends too early.
  for (std::size_t slot = (hole + 1) & mask; slots_[slot] != kFree; slot = (slot + 1) & mask) {
    const std::size_t home = home_of(ids[slots_[slot]]);
    if (((slot - home) & mask) < ((slot - hole) & mask)) continue;
    slots_[hole] = slots_[slot];
    hole = slot;
  }
  slots_[hole] = kFree;
  --used_;
}

std::size_t IdTable::home_of(const base::Id& id) const noexcept {
  // The last bytes of a version 7 id may be counted up within a millisecond; the multiplication
  // spreads them.
  const std::uint64_t mixed = std::hash<base::Id>()(id) * 0x9E3779B97F4A7C15U;
  return static_cast<std::size_t>(mixed >> 32U) & (slots_.size() - 1);
}

std::size_t IdTable::slot_of(const base::Id& id, const Ids& ids) const noexcept {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = home_of(id);
  while (slots_[slot] != kFree && ids[slots_[slot]] != id) slot = (slot + 1) & mask;
  return slot;
}

void IdTable::grow(const Ids& ids) {
  const std::vector<DocumentNumber> old =
      std::exchange(slots_, std::vector<DocumentNumber>(slots_.size() * 2, kFree));
  for (const DocumentNumber document : old) {
    if (document != kFree) slots_[slot_of(ids[document], ids)] = document;
  }
}

}  // namespace theseus::retrieval
