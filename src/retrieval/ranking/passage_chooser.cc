#include "retrieval/ranking/passage_chooser.h"

#include <algorithm>
#include <array>

#include "retrieval/ranking/bm25.h"

namespace theseus::retrieval {

PassageChooser::PassageChooser(const Parts& parts) : parts_(parts) {
  const KeywordIndex& keywords = parts.partition.keywords();
  for (const std::string& term : parts.question.terms) {
    const auto number = keywords.find(term);
    const double with_term =
        number ? static_cast<double>(keywords.document_frequency(*number)) : 0.0;
    rarities_.push_back(rarity(static_cast<double>(keywords.documents()), with_term));
    all_rarities_ += rarities_.back();
  }
}

Chunk PassageChooser::best_passage(DocumentNumber document, std::string_view text) {
  Chunk best{.start = 0, .length = text.size(), .heading_path = {}};
  if (text.size() <= kChunkBytes) return best;
  double best_score = -1;
  for (const Chunk& chunk : chunks_of(text)) {
    const double score =
        parts_.weights.keyword * share_of_words(text.substr(chunk.start, chunk.length)) +
        parts_.weights.vector * cosine_at(document, chunk.start);
    if (score <= best_score) continue;
    best = chunk;
    best_score = score;
  }
  return best;
}

double PassageChooser::share_of_words(std::string_view text) {
  if (all_rarities_ == 0) return 0;
  std::vector<bool> found(rarities_.size());
  double sum = 0;
  parts_.reader.for_each(text, [&](std::string_view term) {
    const auto& terms = parts_.question.terms;
    const auto place = std::find(terms.begin(), terms.end(), term);
    if (place == terms.end()) return;
    const auto number = static_cast<std::size_t>(place - terms.begin());
    if (!found[number]) sum += rarities_[number];
    found[number] = true;
  });
  return sum / all_rarities_;
}

double PassageChooser::cosine_at(DocumentNumber document, std::size_t start) const {
  if (parts_.question.vector.empty()) return 0;
  for (const Passage& passage : parts_.partition.passages().passages_of(document)) {
    if (passage.start != start) continue;
    const std::array rows = {passage.row};
    const auto cosines = parts_.partition.passages().matrix().cosines(parts_.question.vector, rows);
    return std::max(0.0, static_cast<double>(cosines.front()));
  }
  return 0;
}

}  // namespace theseus::retrieval
