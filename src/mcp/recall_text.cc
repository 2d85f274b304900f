#include "mcp/recall_text.h"

#include <algorithm>

#include "base/utf8.h"
#include "mcp/safe_text.h"

namespace theseus::mcp {
namespace {

constexpr std::size_t kTokenBytes = 4;
/// Of RFC 3339, the date.
constexpr std::size_t kDateBytes = 10;

std::string head_of(const Recollected& memory) {
  return "[" + memory.id + " r" + std::to_string(memory.revision) + " " +
         memory.time.substr(0, kDateBytes);
}

/// The mark stands inside the bracket, where no text can put one.
std::string part_line(const Recollected& memory, std::string_view part) {
  return head_of(memory) + " part] " + safe_text(part);
}

/// The line cut at a character, if more than its head fits.
std::string cut_line(const Recollected& memory, std::size_t max_bytes) {
  std::string line = part_line(memory, memory.passage);
  const std::size_t head = part_line(memory, "").size();
  line.resize(base::character_start(line, std::min(line.size(), max_bytes)));
  return line.size() > head ? line : "";
}

/// The fullest form of a memory that fits; empty for none.
std::string fitting_line(const Recollected& memory, std::size_t max_bytes, bool first) {
  std::string line = memory_line(memory);
  if (line.size() <= max_bytes) return line;
  line = part_line(memory, memory.passage);
  if (line.size() <= max_bytes) return line;
  return first ? cut_line(memory, max_bytes) : "";
}

std::string last_line(const Recollection& recollection, const RecallForm& form, std::size_t shown) {
  const std::size_t left_out = recollection.memories.size() - shown;
  std::string line =
      recollection.memories.empty() ? "-- nothing found" : "-- " + std::to_string(shown) + " shown";
  if (left_out > 0) {
    line += ", " + std::to_string(left_out) + " more did not fit max_tokens " +
            std::to_string(form.max_tokens);
  }
  if (recollection.at_limit) line += ", limit reached";
  if (!recollection.degraded.empty()) {
    line += "; degraded:";
    for (const std::string& word : recollection.degraded) line += " " + safe_text(word);
  }
  return line + "; seq " + std::to_string(recollection.seq);
}

}  // namespace

std::string memory_line(const Recollected& memory) {
  return head_of(memory) + "] " + safe_text(memory.text);
}

std::string recall_text(const Recollection& recollection, const RecallForm& form) {
  // None shown makes the longest last line.
  const std::size_t last = last_line(recollection, form, 0).size();
  const std::size_t budget = form.max_tokens * kTokenBytes;
  const std::size_t frame = form.bullet.size() + 1;
  std::string text;
  std::size_t shown = 0;
  for (const Recollected& memory : recollection.memories) {
    if (text.size() + frame + last >= budget) break;
    const std::string line = fitting_line(memory, budget - last - frame - text.size(), shown == 0);
    if (line.empty()) continue;
    text.append(form.bullet).append(line).append("\n");
    ++shown;
  }
  return text + last_line(recollection, form, shown);
}

}  // namespace theseus::mcp
