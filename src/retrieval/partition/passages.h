#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

#include "base/id.h"
#include "retrieval/keyword/postings.h"
#include "retrieval/vector/matrix.h"

namespace theseus::retrieval {

inline constexpr Row kNoRow = UINT32_MAX;

/// A part of a text with its vector, as it comes from storage or from the embedder. Borrowed. Where
/// it ends, the chunker tells whoever has the text.
struct PassageVector {
  std::size_t start = 0;
  std::optional<std::span<const std::int8_t>> codes;  ///< nothing: looked at, has none
};

/// Where a part of a text begins, and the row of its vector.
struct Passage {
  std::uint32_t start = 0;
  Row row = 0;
};

/// The vectors of a space by passage, and which document each belongs to. A document of one
/// passage, as most are, costs eight bytes beside its vector. Not thread-safe while it changes.
class Passages {
 public:
  explicit Passages(std::size_t dimension) : matrix_(dimension) {}

  /// Adds the next passage of a document, in the order of the text.
  void add(DocumentNumber document, const PassageVector& passage);
  void remove(DocumentNumber document);

  /// Calls `visit(row)` for each vector of the document.
  template <class Visit>
  void for_each_row(DocumentNumber document, Visit&& visit) const {
    if (document >= single_.size()) return;
    if (single_[document] != kSeveral) {
      if (single_[document] != kNoRow) visit(single_[document]);
      return;
    }
    for (const Passage& passage : several_.at(document)) visit(passage.row);
  }

  /// The document's passages with a vector, in order.
  std::vector<Passage> passages_of(DocumentNumber document) const;

  DocumentNumber document_of(Row row) const noexcept { return document_of_[row]; }
  const VectorMatrix& matrix() const noexcept { return matrix_; }

  /// Gives document d the number `new_numbers[d]`, which is never above d.
  void renumber(const std::vector<DocumentNumber>& new_numbers, std::size_t numbers);

  std::size_t bytes() const noexcept;

 private:
  static constexpr Row kSeveral = UINT32_MAX - 1;

  Row keep(DocumentNumber document, std::span<const std::int8_t> codes);

  VectorMatrix matrix_;
  std::vector<DocumentNumber> document_of_;  ///< by row
  std::vector<Row> single_;                  ///< by document
  std::unordered_map<DocumentNumber, std::vector<Passage>> several_;
};

}  // namespace theseus::retrieval
