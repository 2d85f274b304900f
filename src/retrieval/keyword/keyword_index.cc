#include "retrieval/keyword/keyword_index.h"

#include <algorithm>

namespace theseus::retrieval {

void KeywordIndex::add(DocumentNumber document, const std::vector<std::string_view>& texts,
                       TermReader& reader) {
  occurrences_.clear();
  for (const std::string_view text : texts) {
    reader.for_each(
        text, [&](std::string_view term) { occurrences_.push_back(dictionary_.ensure(term)); });
  }
  std::sort(occurrences_.begin(), occurrences_.end());
  for (auto first = occurrences_.begin(); first != occurrences_.end();) {
    const auto next = std::upper_bound(first, occurrences_.end(), *first);
    postings_.append(*first, document, static_cast<std::uint32_t>(next - first));
    first = next;
  }
  lengths_.resize(std::size_t{document} + 1, kAbsent);
  lengths_[document] = static_cast<std::uint32_t>(occurrences_.size());
  total_length_ += occurrences_.size();
  ++documents_;
}

void KeywordIndex::remove(DocumentNumber document) {
  if (!holds(document)) return;
  total_length_ -= lengths_[document];
  lengths_[document] = kAbsent;
  --documents_;
  ++removed_;
}

std::uint32_t KeywordIndex::document_frequency(TermNumber term) const {
  if (removed_ == 0) return postings_.count(term);
  std::uint32_t present = 0;
  for_each(term, [&](DocumentNumber, std::uint32_t) { ++present; });
  return present;
}

KeywordIndex KeywordIndex::renumbered(const std::vector<DocumentNumber>& new_numbers) const {
  KeywordIndex copy;
  for (DocumentNumber old = 0; old < lengths_.size(); ++old) {
    if (!holds(old)) continue;
    copy.lengths_.resize(std::size_t{new_numbers[old]} + 1, kAbsent);
    copy.lengths_[new_numbers[old]] = lengths_[old];
  }
  for (TermNumber term = 0; term < dictionary_.size(); ++term) {
    for_each(term, [&](DocumentNumber old, std::uint32_t frequency) {
      copy.postings_.append(copy.dictionary_.ensure(dictionary_.text(term)), new_numbers[old],
                            frequency);
    });
  }
  copy.total_length_ = total_length_;
  copy.documents_ = documents_;
  return copy;
}

std::size_t KeywordIndex::bytes() const noexcept {
  return dictionary_.bytes() + postings_.bytes() + lengths_.capacity() * sizeof(std::uint32_t) +
         occurrences_.capacity() * sizeof(TermNumber);
}

}  // namespace theseus::retrieval
