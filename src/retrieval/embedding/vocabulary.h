#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "retrieval/embedding/normalizer.h"
#include "retrieval/embedding/piece_table.h"

namespace theseus::retrieval {

/// What a token says about the script of a text.
enum class TokenKind : std::uint8_t {
  word,     ///< of a language that the vocabulary knows, or of ASCII at least
  mark,     ///< punctuation, symbols, special tokens: say nothing
  letter,   ///< one letter beyond ASCII: the vocabulary has no words of that script
  unknown,  ///< not in the vocabulary at all
};

struct SpecialToken {
  std::string text;
  TokenId id = 0;
};

/// The content of a WordPiece `tokenizer.json`.
struct Vocabulary {
  explicit Vocabulary(std::size_t expected_pieces)
      : starts(expected_pieces), continuations(expected_pieces) {}

  PieceTable starts;             ///< pieces that begin a word
  PieceTable continuations;      ///< pieces that go on with one, without their `##`
  std::vector<TokenKind> kinds;  ///< by id, for every id there is
  std::vector<SpecialToken> specials;
  Normalization rules;
  std::size_t longest_word = 100;  ///< in characters; a longer word is unknown
  TokenId unknown = 0;
};

/// Takes over the text of a `tokenizer.json`. Throws Error(corrupt), beginning with `origin`, for
/// any model but WordPiece, any normaliser and pre-tokeniser but BERT's, and what is not such a
/// file.
Vocabulary load_vocabulary(std::string_view json, const std::string& origin);

}  // namespace theseus::retrieval
