#pragma once

#include <cstddef>
#include <string>

#include "mcp/recollection.h"

namespace theseus::mcp {

/// How a recollection is written down.
struct RecallForm {
  std::size_t max_tokens = 1500;
  std::string bullet = {};  ///< before each memory, such as `- ` in Markdown
};

/// `[id r2 2026-03-01] text`; of a text that is not whole `[id r2 2026-03-01 part] text`. Further
/// lines of the text are indented, so that none can pass for a line of ours.
std::string memory_line(const Recollected& memory);

/// One line a memory, best first, within the budget (a token is four bytes): a long text gives way
/// to its best passage, and what does not fit is left out. The last line, which begins with `--` as
/// no other does, says how many are shown, what was left out, what is degraded, and the seq.
std::string recall_text(const Recollection& recollection, const RecallForm& form);

}  // namespace theseus::mcp
