#include "retrieval/keyword/dictionary.h"

#include <xxhash.h>

namespace theseus::retrieval {

std::optional<TermNumber> Dictionary::find(std::string_view term) const noexcept {
  const std::uint32_t number = slots_[slot_of(term)];
  return number == kFree ? std::nullopt : std::optional(number);
}

TermNumber Dictionary::ensure(std::string_view term) {
  std::size_t slot = slot_of(term);
  if (slots_[slot] != kFree) return slots_[slot];
  if ((size() + 1) * 4 > slots_.size() * 3) {
    grow();
    slot = slot_of(term);
  }
  const auto number = static_cast<TermNumber>(size());
  starts_.push_back(static_cast<std::uint32_t>(letters_.size()));
  letters_.append(term);
  slots_[slot] = number;
  return number;
}

std::string_view Dictionary::text(TermNumber term) const noexcept {
  const std::size_t start = starts_[term];
  const std::size_t end = term + 1 < starts_.size() ? starts_[term + 1] : letters_.size();
  return std::string_view(letters_).substr(start, end - start);
}

std::size_t Dictionary::bytes() const noexcept {
  return letters_.capacity() + (starts_.capacity() + slots_.capacity()) * sizeof(std::uint32_t);
}

std::size_t Dictionary::slot_of(std::string_view term) const noexcept {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = XXH3_64bits(term.data(), term.size()) & mask;
  while (slots_[slot] != kFree && text(slots_[slot]) != term) slot = (slot + 1) & mask;
  return slot;
}

void Dictionary::grow() {
  slots_.assign(slots_.size() * 2, kFree);
  for (TermNumber number = 0; number < size(); ++number) slots_[slot_of(text(number))] = number;
}

}  // namespace theseus::retrieval
