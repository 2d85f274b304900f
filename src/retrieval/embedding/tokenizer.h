#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "retrieval/embedding/vocabulary.h"

namespace theseus::retrieval {

/// WordPiece over the words of a BERT normaliser. No special token is added and nothing is
/// truncated; a special token written out in a text counts as itself. Thread-safe.
class Tokenizer {
 public:
  explicit Tokenizer(Vocabulary vocabulary);

  std::vector<TokenId> encode(std::string_view text) const;

  const Vocabulary& vocabulary() const noexcept { return vocabulary_; }

 private:
  const SpecialToken* find_special(std::string_view text, std::size_t& place) const;
  void append_plain(std::string_view text, std::vector<TokenId>& ids) const;
  void append_ascii(std::string_view piece, std::vector<TokenId>& ids) const;
  void append_by_unicode(std::string_view text, std::vector<TokenId>& ids) const;
  void append_word(std::string_view word, std::size_t characters, std::vector<TokenId>& ids) const;

  Vocabulary vocabulary_;
  std::string special_first_bytes_;
};

}  // namespace theseus::retrieval
