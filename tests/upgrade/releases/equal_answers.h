#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "end_to_end/program.h"

namespace theseus::tests {

/// How far two servers on the same data answer the same.
struct AnswerComparison {
  std::size_t answers = 0;
  std::vector<std::string> differences;  ///< the first few
};

/// Asks both for everything in a space: its list and the journal page by page, and each so many-th
/// memory with its history. The newer one may say more, but nothing else.
AnswerComparison compare_answers(const RunningServer& older, const RunningServer& newer,
                                 std::size_t shown_memories);

}  // namespace theseus::tests
