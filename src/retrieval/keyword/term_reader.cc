#include "retrieval/keyword/term_reader.h"

#include <libstemmer.h>

#include <algorithm>
#include <iterator>

#include "base/error.h"
#include "base/utf8.h"
#include "retrieval/keyword/stop_words.h"

namespace theseus::retrieval {
namespace {

// A word beyond this is no word of a language (an encoded file, a hash); its beginning tells it
// apart well enough.
constexpr std::size_t kLongestTermBytes = 64;

bool is_english(std::string_view word) {
  return std::all_of(word.begin(), word.end(),
                     [](char c) { return (c >= 'a' && c <= 'z') || c == '\''; });
}

/// The typographic apostrophe as the plain one, so that both spellings of "don't" are one word.
std::string with_plain_apostrophes(std::string_view word) {
  constexpr std::string_view kTypographic = "\u2019";
  std::string plain;
  while (true) {
    const std::size_t place = word.find(kTypographic);
    plain.append(word.substr(0, place));
    if (place == std::string_view::npos) return plain;
    plain.push_back('\'');
    word.remove_prefix(place + kTypographic.size());
  }
}

}  // namespace

void TermReader::Free::operator()(sb_stemmer* stemmer) const noexcept {
  sb_stemmer_delete(stemmer);
}

TermReader::TermReader(std::size_t remembered_words)
    : stemmer_(sb_stemmer_new("english", "UTF_8")), remembered_words_(remembered_words) {
  if (!stemmer_) {
    throw base::Error(base::ErrorKind::internal, "Opening Snowball's English stemmer failed");
  }
}

TermReader::~TermReader() = default;
TermReader::TermReader(TermReader&&) noexcept = default;
TermReader& TermReader::operator=(TermReader&&) noexcept = default;

void TermReader::for_each(std::string_view text, const Visit& visit) {
  words_.for_each(text, [&](std::string_view word) { visit(term_of(word)); });
}

std::vector<std::string> TermReader::query_terms(std::string_view query) {
  std::vector<std::string> all;
  std::vector<std::string> telling;
  const auto add_new = [](std::vector<std::string>& terms, std::string_view term) {
    if (std::find(terms.begin(), terms.end(), term) == terms.end()) terms.emplace_back(term);
  };
  words_.for_each(query, [&](std::string_view word) {
    const std::string_view term = term_of(word);
    add_new(all, term);
    if (!is_stop_word(with_plain_apostrophes(word))) add_new(telling, term);
  });
  return telling.empty() ? all : telling;
}

std::vector<std::string> TermReader::terms(std::string_view text) {
  std::vector<std::string> found;
  for_each(text, [&](std::string_view term) { found.emplace_back(term); });
  return found;
}

std::size_t TermReader::bytes() const noexcept {
  constexpr std::size_t kNodeBytes = 24;  // what the standard library's map adds to each entry
  std::size_t total = long_word_.capacity();
  for (const auto& [word, term] : stems_) {
    total += kNodeBytes + sizeof word + word.capacity() + sizeof term + term.capacity();
  }
  return total;
}

std::string_view TermReader::term_of(std::string_view word) {
  // An encoded file is one word of any length and comes once: remembered, a thousand of them would
  // hold more than the index does.
  if (word.size() > kLongestTermBytes) return long_word_ = make_term(word);
  const auto known = stems_.find(word);
  if (known != stems_.end()) return known->second;
  if (stems_.size() >= remembered_words_) stems_.clear();
  return stems_.emplace(word, make_term(word)).first->second;
}

std::string TermReader::make_term(std::string_view word) {
  const std::string plain = with_plain_apostrophes(word);
  std::string term(is_english(plain) ? stem(plain) : std::string_view(plain));
  if (term.size() > kLongestTermBytes) {
    term.resize(base::character_start(term, kLongestTermBytes));
    term.shrink_to_fit();
  }
  return term;
}

std::string_view TermReader::stem(std::string_view word) {
  const sb_symbol* stemmed =
      sb_stemmer_stem(stemmer_.get(), reinterpret_cast<const sb_symbol*>(word.data()),
                      static_cast<int>(word.size()));
  if (stemmed == nullptr) return word;
  return {reinterpret_cast<const char*>(stemmed),
          static_cast<std::size_t>(sb_stemmer_length(stemmer_.get()))};
}

}  // namespace theseus::retrieval
