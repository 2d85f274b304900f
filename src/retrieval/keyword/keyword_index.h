#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "retrieval/keyword/dictionary.h"
#include "retrieval/keyword/postings.h"
#include "retrieval/keyword/term_reader.h"

namespace theseus::retrieval {

/// The words of a set of documents: postings, lengths, and the statistics that BM25 asks for, which
/// are those of the documents that are there now. Not thread-safe while it changes.
class KeywordIndex {
 public:
  /// Adds a document; numbers must come in ascending order.
  void add(DocumentNumber document, const std::vector<std::string_view>& texts, TermReader& reader);

  /// Takes a document out. Its postings stay, without effect, until the index is made anew.
  void remove(DocumentNumber document);

  bool holds(DocumentNumber document) const noexcept {
    return document < lengths_.size() && lengths_[document] != kAbsent;
  }
  std::uint32_t length(DocumentNumber document) const noexcept { return lengths_[document]; }
  std::uint32_t documents() const noexcept { return documents_; }
  double average_length() const noexcept {
    return documents_ == 0 ? 0 : static_cast<double>(total_length_) / documents_;
  }

  std::optional<TermNumber> find(std::string_view term) const noexcept {
    return dictionary_.find(term);
  }

  /// In how many of the documents that are there the term stands.
  std::uint32_t document_frequency(TermNumber term) const;

  /// Calls `visit(document, frequency)` for each document with the term, in order.
  template <class Visit>
  void for_each(TermNumber term, Visit&& visit) const {
    postings_.for_each(term, [&](DocumentNumber document, std::uint32_t frequency) {
      if (lengths_[document] != kAbsent) visit(document, frequency);
    });
  }

  /// A copy in which document d is renumbered to `new_numbers[d]`, which must rise with d; those
  /// that were removed are left out for good.
  KeywordIndex renumbered(const std::vector<DocumentNumber>& new_numbers) const;

  std::size_t bytes() const noexcept;

 private:
  static constexpr std::uint32_t kAbsent = UINT32_MAX;

  Dictionary dictionary_;
  Postings postings_;
  std::vector<std::uint32_t> lengths_;   ///< in words; kAbsent for what is not there
  std::vector<TermNumber> occurrences_;  ///< of the document being added
  std::uint64_t total_length_ = 0;
  std::uint32_t documents_ = 0;
  std::uint32_t removed_ = 0;
};

}  // namespace theseus::retrieval
