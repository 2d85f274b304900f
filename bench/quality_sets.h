#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "memory/memory.h"

namespace theseus::bench {

struct JudgedQuestion {
  std::string text;
  std::string answer = {};
  std::map<std::size_t, double> grades;  ///< above zero, by the memory's number in its set
};

/// The memories of one space and what is asked of them.
struct QuestionSet {
  std::vector<memory::Content> memories;
  std::vector<JudgedQuestion> questions;
};

/// Cranfield as it lies in its folder: a memory an abstract, its title first; the grades are those
/// of QRelsCorrectedforTRECeval as they stand.
QuestionSet read_cranfield(const std::filesystem::path& folder);

/// The sample's haystacks, one space each: a memory a message; relevant is every message of the
/// sessions that hold the answer.
std::vector<QuestionSet> read_longmemeval(const std::filesystem::path& folder);

/// All of it in one space with a memory an utterance of some 30 words, as people chat: relevant are
/// those utterances of the answer's sessions that hold the most words of the answer, where they
/// hold at least two fifths of them and are eight at most. Other questions are left out.
QuestionSet utterances_of(const std::vector<QuestionSet>& conversations);

}  // namespace theseus::bench
