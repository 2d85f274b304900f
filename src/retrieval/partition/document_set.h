#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "retrieval/keyword/postings.h"

namespace theseus::retrieval {

/// A set of documents, one bit each. Asked for a number beyond its end, it says no.
class DocumentSet {
 public:
  DocumentSet() = default;

  bool contains(DocumentNumber document) const noexcept {
    const std::size_t word = document / 64;
    return word < words_.size() && ((words_[word] >> (document % 64)) & 1U) != 0;
  }

  void insert(DocumentNumber document) {
    const std::size_t word = document / 64;
    if (word >= words_.size()) words_.resize(word + 1);
    words_[word] |= std::uint64_t{1} << (document % 64);
  }

  void erase(DocumentNumber document) noexcept {
    const std::size_t word = document / 64;
    if (word < words_.size()) words_[word] &= ~(std::uint64_t{1} << (document % 64));
  }

  void insert_all(const DocumentSet& other) {
    if (other.words_.size() > words_.size()) words_.resize(other.words_.size());
    for (std::size_t word = 0; word < other.words_.size(); ++word) {
      words_[word] |= other.words_[word];
    }
  }

  void erase_all(const DocumentSet& other) noexcept {
    const std::size_t common = std::min(words_.size(), other.words_.size());
    for (std::size_t word = 0; word < common; ++word) words_[word] &= ~other.words_[word];
  }

  std::size_t size() const noexcept {
    std::size_t total = 0;
    for (const std::uint64_t word : words_) total += static_cast<std::size_t>(std::popcount(word));
    return total;
  }

  /// Calls `visit` for each document, in order.
  template <class Visit>
  void for_each(Visit&& visit) const {
    for (std::size_t word = 0; word < words_.size(); ++word) {
      for (std::uint64_t left = words_[word]; left != 0; left &= left - 1) {
        visit(static_cast<DocumentNumber>(word * 64 +
                                          static_cast<std::size_t>(std::countr_zero(left))));
      }
    }
  }

  /// Takes out each document for which `keep` says no.
  template <class Keep>
  void keep_if(Keep&& keep) {
    for (std::size_t word = 0; word < words_.size(); ++word) {
      std::uint64_t kept = 0;
      for (std::uint64_t left = words_[word]; left != 0; left &= left - 1) {
        const auto bit = static_cast<std::size_t>(std::countr_zero(left));
        const bool stays = keep(static_cast<DocumentNumber>(word * 64 + bit));
        kept |= std::uint64_t{stays} << bit;
      }
      words_[word] = kept;
    }
  }

  std::size_t bytes() const noexcept { return words_.capacity() * sizeof(std::uint64_t); }

 private:
  std::vector<std::uint64_t> words_;
};

}  // namespace theseus::retrieval
