#include "retrieval/partition/passages.h"

#include <utility>

namespace theseus::retrieval {

void Passages::add(DocumentNumber document, const PassageVector& passage) {
  if (document >= single_.size()) single_.resize(std::size_t{document} + 1, kNoRow);
  if (!passage.codes) return;
  const Row row = keep(document, *passage.codes);
  Row& single = single_[document];
  if (single == kNoRow && passage.start == 0) {
    single = row;
    return;
  }
  auto& passages = several_[document];
  if (single != kNoRow && single != kSeveral) passages.push_back({.start = 0, .row = single});
  single = kSeveral;
  passages.push_back({.start = static_cast<std::uint32_t>(passage.start), .row = row});
}

void Passages::remove(DocumentNumber document) {
  for_each_row(document, [&](Row row) { matrix_.remove(row); });
  several_.erase(document);
  if (document < single_.size()) single_[document] = kNoRow;
}

std::vector<Passage> Passages::passages_of(DocumentNumber document) const {
  if (document >= single_.size() || single_[document] == kNoRow) return {};
  if (single_[document] == kSeveral) return several_.at(document);
  return {{.start = 0, .row = single_[document]}};
}

void Passages::renumber(const std::vector<DocumentNumber>& new_numbers, std::size_t numbers) {
  std::vector<Row> single(numbers, kNoRow);
  for (DocumentNumber old = 0; old < single_.size(); ++old) {
    if (single_[old] != kNoRow) single[new_numbers[old]] = single_[old];
  }
  single_ = std::move(single);
  std::unordered_map<DocumentNumber, std::vector<Passage>> several;
  for (auto& [old, passages] : several_) several.emplace(new_numbers[old], std::move(passages));
  several_ = std::move(several);
  for (DocumentNumber document = 0; document < single_.size(); ++document) {
    for_each_row(document, [&](Row row) { document_of_[row] = document; });
  }
}

std::size_t Passages::bytes() const noexcept {
  constexpr std::size_t kNodeBytes = 64;
  std::size_t total = matrix_.memory_bytes() + document_of_.capacity() * sizeof(DocumentNumber) +
                      single_.capacity() * sizeof(Row);
  for (const auto& [document, passages] : several_) {
    total += kNodeBytes + passages.capacity() * sizeof(Passage);
  }
  return total;
}

Row Passages::keep(DocumentNumber document, std::span<const std::int8_t> codes) {
  const Row row = matrix_.add(codes);
  if (row >= document_of_.size()) document_of_.resize(std::size_t{row} + 1);
  document_of_[row] = document;
  return row;
}

}  // namespace theseus::retrieval
