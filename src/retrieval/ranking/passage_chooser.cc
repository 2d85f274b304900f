#include "retrieval/ranking/passage_chooser.h"

#include <algorithm>
#include <vector>

#include "retrieval/ranking/bm25.h"

namespace theseus::retrieval {

PassageChooser::PassageChooser(const Parts& parts) : parts_(parts) {
  const KeywordIndex& keywords = parts.partition.keywords();
  for (const std::string& term : parts.question.terms) {
    const auto number = keywords.find(term);
    const double with_term =
        number ? static_cast<double>(keywords.document_frequency(*number)) : 0.0;
    const double rareness = rarity(static_cast<double>(keywords.documents()), with_term);
    terms_.emplace(term, Telling{.rarity = rareness});
    all_rarities_ += rareness;
  }
  if (!parts.question.vector.empty()) {
    query_ = parts.partition.passages().matrix().quantized(parts.question.vector);
  }
}

Chunk PassageChooser::best_passage(DocumentNumber document, std::string_view text) {
  Chunk best{.start = 0, .length = text.size(), .heading_path = {}};
  if (text.size() <= kChunkBytes) return best;
  const auto cosines = cosines_of(document);
  double best_score = -1;
  for (const Chunk& chunk : chunks_of(text)) {
    const auto cosine = cosines.find(chunk.start);
    const double score =
        parts_.weights.keyword * share_of_words(text.substr(chunk.start, chunk.length)) +
        parts_.weights.vector * (cosine == cosines.end() ? 0.0 : cosine->second);
    if (score <= best_score) continue;
    best = chunk;
    best_score = score;
  }
  return best;
}

double PassageChooser::share_of_words(std::string_view text) {
  if (all_rarities_ == 0) return 0;
  ++parts_seen_;
  double sum = 0;
  parts_.reader.for_each(text, [&](std::string_view term) {
    const auto found = terms_.find(term);
    if (found == terms_.end() || found->second.seen_in == parts_seen_) return;
    found->second.seen_in = parts_seen_;
    sum += found->second.rarity;
  });
  return sum / all_rarities_;
}

std::unordered_map<std::size_t, double> PassageChooser::cosines_of(DocumentNumber document) const {
  std::unordered_map<std::size_t, double> by_start;
  if (!query_) return by_start;
  const Passages& passages = parts_.partition.passages();
  const std::vector<Passage> of_document = passages.passages_of(document);
  std::vector<Row> rows;
  for (const Passage& passage : of_document) rows.push_back(passage.row);
  const std::vector<float> cosines = passages.matrix().cosines(*query_, rows, Bits::all);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    by_start.emplace(of_document[i].start, std::max(0.0, static_cast<double>(cosines[i])));
  }
  return by_start;
}

}  // namespace theseus::retrieval
