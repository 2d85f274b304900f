#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace theseus::retrieval {

/// What a BERT normaliser does beyond cleaning the text and setting Chinese characters apart.
struct Normalization {
  bool lower_case = true;
  bool strip_accents = true;
};

/// A word or punctuation mark as the vocabulary is asked for it.
struct NormalizedWord {
  std::string text;
  std::size_t characters = 0;
};

/// The words of a UTF-8 text: cleaned, Chinese characters apart, accents off by NFD, lower case,
/// split at white space and around punctuation. Bytes that are not UTF-8 count for nothing.
std::vector<NormalizedWord> normalized_words(std::string_view text, const Normalization& rules);

}  // namespace theseus::retrieval
