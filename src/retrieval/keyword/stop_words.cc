#include "retrieval/keyword/stop_words.h"

#include <algorithm>
#include <array>

namespace theseus::retrieval {
namespace {

constexpr std::array<std::string_view, 128> kStopWords = {
    "a",      "about", "above",  "after",   "again",   "against", "all",    "also",  "am",
    "an",     "and",   "any",    "are",     "aren't",  "as",      "at",     "be",    "been",
    "before", "being", "below",  "between", "both",    "but",     "by",     "can",   "can't",
    "could",  "did",   "didn't", "do",      "does",    "doesn't", "doing",  "don't", "down",
    "during", "each",  "for",    "from",    "further", "had",     "has",    "have",  "having",
    "he",     "her",   "here",   "hers",    "him",     "his",     "how",    "i",     "i'd",
    "i'll",   "i'm",   "i've",   "if",      "in",      "into",    "is",     "isn't", "it",
    "it's",   "its",   "just",   "me",      "more",    "most",    "my",     "no",    "nor",
    "not",    "of",    "off",    "on",      "once",    "only",    "or",     "our",   "ours",
    "out",    "over",  "own",    "same",    "she",     "should",  "so",     "some",  "such",
    "than",   "that",  "that's", "the",     "their",   "theirs",  "them",   "then",  "there",
    "these",  "they",  "this",   "those",   "through", "to",      "too",    "under", "until",
    "up",     "very",  "was",    "we",      "were",    "what",    "what's", "when",  "where",
    "which",  "while", "who",    "whom",    "whose",   "why",     "will",   "with",  "would",
    "you",    "your"};

static_assert(std::is_sorted(kStopWords.begin(), kStopWords.end()));

}  // namespace

bool is_stop_word(std::string_view folded) noexcept {
  return std::binary_search(kStopWords.begin(), kStopWords.end(), folded);
}

}  // namespace theseus::retrieval
