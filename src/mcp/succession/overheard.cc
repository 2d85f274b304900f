#include "mcp/succession/overheard.h"

#include <algorithm>
#include <utility>

namespace theseus::mcp {
namespace {

constexpr std::string_view kPrefix = "It says: ";

// With its end, which even a line without words has.
std::size_t bytes_of(const std::string& line) {
  return kPrefix.size() + line.size() + 1;
}

}  // namespace

void Overheard::hear(std::string_view bytes) {
  while (!bytes.empty() && !is_full_) {
    const std::size_t end = bytes.find('\n');
    line_ += bytes.substr(0, std::min(end, left_bytes_));
    // A line is passed on whole or not at all, and nothing behind one that was not.
    is_full_ = bytes_of(line_) > left_bytes_;
    if (end == std::string_view::npos) return;
    if (!is_full_) say_line();
    bytes.remove_prefix(end + 1);
  }
}

void Overheard::end() {
  if (is_full_) {
    say_("(It said more, which is left out.)");
  } else if (!line_.empty()) {
    say_line();
  }
}

void Overheard::say_line() {
  left_bytes_ -= bytes_of(line_);
  say_(std::string(kPrefix) + std::exchange(line_, {}));
}

}  // namespace theseus::mcp
