#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "retrieval/keyword/words.h"

struct sb_stemmer;

namespace theseus::retrieval {

/// Turns text into the terms that postings are kept by: words, folded, those of the letters a to z
/// cut to their stem by Snowball's English stemmer, whatever language they are of, all others as
/// they are. Not thread-safe; making one costs a few microseconds.
class TermReader {
 public:
  using Visit = std::function<void(std::string_view term)>;

  /// Stems of up to `remembered_words` words are kept, for whoever reads many texts.
  explicit TermReader(std::size_t remembered_words = 1024);
  ~TermReader();
  TermReader(TermReader&&) noexcept;
  TermReader& operator=(TermReader&&) noexcept;

  /// Calls `visit` for the term of each word, in order; borrowed for the call.
  void for_each(std::string_view text, const Visit& visit);

  /// The different terms of a query in order, without stop words where it holds anything else.
  std::vector<std::string> query_terms(std::string_view query);

  /// The terms of a name or any short text, in order.
  std::vector<std::string> terms(std::string_view text);

  /// Bytes held, for the memory budget.
  std::size_t bytes() const noexcept;

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view word) const noexcept {
      return std::hash<std::string_view>()(word);
    }
  };
  struct Free {
    void operator()(sb_stemmer* stemmer) const noexcept;
  };

  /// Borrowed until the next word.
  std::string_view term_of(std::string_view word);
  std::string make_term(std::string_view word);
  std::string_view stem(std::string_view word);

  Words words_;
  std::unique_ptr<sb_stemmer, Free> stemmer_;
  std::size_t remembered_words_;
  std::unordered_map<std::string, std::string, Hash, std::equal_to<>> stems_;
  std::string long_word_;  ///< the term of a word that is not remembered
};

}  // namespace theseus::retrieval
