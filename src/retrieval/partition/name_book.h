#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "retrieval/keyword/term_reader.h"
#include "retrieval/partition/documents.h"

namespace theseus::retrieval {

/// Finds which agents and speakers a query names: by all the words of a name in a row or, where the
/// name has several, by the first ("Caroline" for "Caroline Baker"). Words are compared as terms,
/// so that "Caroline's" names her too. Not thread-safe while it grows.
class NameBook {
 public:
  void add(NameNumber number, std::string_view name, TermReader& reader);

  /// The numbers named, ascending, each once.
  std::vector<NameNumber> named_in(std::string_view query, TermReader& reader) const;

  std::size_t bytes() const noexcept { return bytes_; }

 private:
  void add_form(NameNumber number, std::string_view words, TermReader& reader);

  std::vector<bool> known_;  ///< by number
  std::unordered_map<std::string, std::vector<NameNumber>> by_terms_;
  std::size_t longest_terms_ = 0;
  std::size_t bytes_ = 0;
};

}  // namespace theseus::retrieval
