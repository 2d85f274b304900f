#include "retrieval/embedding/tokenizer.h"

#include <algorithm>
#include <optional>

#include "base/ascii.h"
#include "base/utf8.h"

namespace theseus::retrieval {
namespace {

enum class AsciiClass { dropped, mark, letter };

constexpr std::string_view kSpaces = " \t\n\r";

constexpr AsciiClass class_of(char c) noexcept {
  if (c <= ' ' || c == 0x7f) return AsciiClass::dropped;
  const bool is_alphanumeric =
      (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  return is_alphanumeric ? AsciiClass::letter : AsciiClass::mark;
}

/// The longest piece that the word begins with, and its size.
struct Match {
  TokenId id;
  std::size_t bytes;
};

std::optional<Match> find_longest(const PieceTable& pieces, std::string_view word) noexcept {
  std::size_t size = word.size();
  if (size > pieces.longest_bytes()) size = base::character_start(word, pieces.longest_bytes());
  while (size > 0) {
    if (const auto id = pieces.find(word.substr(0, size))) return Match{*id, size};
    size = base::character_start(word, size - 1);
  }
  return std::nullopt;
}

}  // namespace

Tokenizer::Tokenizer(Vocabulary vocabulary) : vocabulary_(std::move(vocabulary)) {
  for (const SpecialToken& special : vocabulary_.specials) {
    special_first_bytes_ += special.text.front();
  }
}

std::vector<TokenId> Tokenizer::encode(std::string_view text) const {
  std::vector<TokenId> ids;
  ids.reserve(text.size() / 4 + 4);
  std::size_t place = 0;
  while (const SpecialToken* special = find_special(text, place)) {
    append_plain(text.substr(0, place), ids);
    ids.push_back(special->id);
    text.remove_prefix(place + special->text.size());
    place = 0;
  }
  append_plain(text, ids);
  return ids;
}

/// The first special token written out in the text, and its place.
const SpecialToken* Tokenizer::find_special(std::string_view text, std::size_t& place) const {
  place = text.find_first_of(special_first_bytes_);
  while (place != std::string_view::npos) {
    for (const SpecialToken& special : vocabulary_.specials) {
      if (text.substr(place, special.text.size()) == special.text) return &special;
    }
    place = text.find_first_of(special_first_bytes_, place + 1);
  }
  return nullptr;
}

/// White space of ASCII separates words on either path, and nothing that normalisation does
/// reaches across it, so each piece between may go its own way.
void Tokenizer::append_plain(std::string_view text, std::vector<TokenId>& ids) const {
  while (true) {
    text.remove_prefix(std::min(text.find_first_not_of(kSpaces), text.size()));
    if (text.empty()) return;
    const std::string_view piece = text.substr(0, text.find_first_of(kSpaces));
    base::is_ascii(piece) ? append_ascii(piece, ids) : append_by_unicode(piece, ids);
    text.remove_prefix(piece.size());
  }
}

void Tokenizer::append_ascii(std::string_view piece, std::vector<TokenId>& ids) const {
  std::string word;
  const auto end_word = [&] {
    if (!word.empty()) append_word(word, word.size(), ids);
    word.clear();
  };
  for (const char c : piece) {
    switch (class_of(c)) {
      case AsciiClass::dropped:
        break;
      case AsciiClass::mark:
        end_word();
        append_word({&c, 1}, 1, ids);
        break;
      case AsciiClass::letter:
        word += vocabulary_.rules.lower_case ? base::ascii_lower(c) : c;
    }
  }
  end_word();
}

void Tokenizer::append_by_unicode(std::string_view text, std::vector<TokenId>& ids) const {
  for (const NormalizedWord& word : normalized_words(text, vocabulary_.rules)) {
    append_word(word.text, word.characters, ids);
  }
}

/// Longest pieces first; a word that cannot be laid out in pieces to its end is unknown as a whole.
void Tokenizer::append_word(std::string_view word, std::size_t characters,
                            std::vector<TokenId>& ids) const {
  const std::size_t before = ids.size();
  std::optional<Match> match;
  if (characters <= vocabulary_.longest_word) match = find_longest(vocabulary_.starts, word);
  while (match) {
    ids.push_back(match->id);
    word.remove_prefix(match->bytes);
    if (word.empty()) return;
    match = find_longest(vocabulary_.continuations, word);
  }
  ids.resize(before);
  ids.push_back(vocabulary_.unknown);
}

}  // namespace theseus::retrieval
