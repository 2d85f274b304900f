#include "retrieval/partition/name_book.h"

#include <algorithm>

#include "retrieval/keyword/stop_words.h"

namespace theseus::retrieval {
namespace {

// No name of more words is looked for, so that a query costs what its length says.
constexpr std::size_t kLongestNameTerms = 5;
// What an entry takes beside its letters: the map's node, the key, the list.
constexpr std::size_t kEntryBytes = 96;

}  // namespace

void NameBook::add(NameNumber number, std::string_view name, TermReader& reader) {
  if (number >= known_.size()) known_.resize(std::size_t{number} + 1);
  if (known_[number]) return;
  known_[number] = true;
  add_form(number, name, reader);
  const std::size_t space = name.find(' ');
  if (space != std::string_view::npos) add_form(number, name.substr(0, space), reader);
}

void NameBook::add_form(NameNumber number, std::string_view words, TermReader& reader) {
  const std::vector<std::string> terms = reader.terms(words);
  if (terms.empty() || terms.size() > kLongestNameTerms) return;
  if (terms.size() == 1 && is_stop_word(terms.front())) return;
  std::string key;
  for (const std::string& term : terms) key += term + ' ';
  auto& numbers = by_terms_[key];
  if (std::find(numbers.begin(), numbers.end(), number) != numbers.end()) return;
  numbers.push_back(number);
  longest_terms_ = std::max(longest_terms_, terms.size());
  bytes_ += kEntryBytes + key.size();
}

std::vector<NameNumber> NameBook::named_in(std::string_view query, TermReader& reader) const {
  std::vector<NameNumber> named;
  if (by_terms_.empty()) return named;
  const std::vector<std::string> terms = reader.terms(query);
  for (std::size_t first = 0; first < terms.size(); ++first) {
    std::string key;
    for (std::size_t next = first; next < std::min(terms.size(), first + longest_terms_); ++next) {
      key += terms[next] + ' ';
      const auto found = by_terms_.find(key);
      if (found == by_terms_.end()) continue;
      named.insert(named.end(), found->second.begin(), found->second.end());
    }
  }
  std::sort(named.begin(), named.end());
  named.erase(std::unique(named.begin(), named.end()), named.end());
  return named;
}

}  // namespace theseus::retrieval
