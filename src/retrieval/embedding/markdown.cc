#include "retrieval/embedding/markdown.h"

#include <algorithm>
#include <array>
#include <optional>

namespace theseus::retrieval {
namespace {

constexpr std::string_view kBlanks = " \t\r\f\v";
constexpr std::size_t kDeepestIndent = 3;
constexpr std::size_t kShortestFence = 3;
constexpr std::size_t kDeepestHeading = 6;

/// Ends of sentences that need no space behind them: the full-width stop, exclamation and question
/// mark.
constexpr std::array<std::string_view, 3> kWideStops = {"\u3002", "\uff01", "\uff1f"};

std::string_view trimmed(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(kBlanks), text.size()));
  const std::size_t last = text.find_last_not_of(kBlanks);
  return text.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

/// The line without an indent that still lets it be a heading or a fence.
std::string_view outdented(std::string_view line) {
  const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
  return indent <= kDeepestIndent ? line.substr(indent) : std::string_view();
}

std::size_t run_length(std::string_view text) {
  return text.empty() ? 0 : std::min(text.find_first_not_of(text[0]), text.size());
}

struct Fence {
  char mark;
  std::size_t length;
};

std::optional<Fence> find_fence(std::string_view line) {
  line = outdented(line);
  const std::size_t length = run_length(line);
  if (length < kShortestFence || (line[0] != '`' && line[0] != '~')) return std::nullopt;
  // Backticks further on make the line a piece of code inside a sentence.
  if (line[0] == '`' && line.find('`', length) != std::string_view::npos) return std::nullopt;
  return Fence{line[0], length};
}

bool closes(const Fence& open, std::string_view line) {
  line = outdented(line);
  const std::size_t length = run_length(line);
  return length >= open.length && line[0] == open.mark && trimmed(line.substr(length)).empty();
}

/// The words of a heading's line, without the marks before and, where there are some, behind them.
std::string_view title_of(std::string_view line, std::size_t level) {
  const std::string_view title = trimmed(line.substr(level));
  const std::size_t last = title.find_last_not_of('#');
  if (last == std::string_view::npos) return {};
  const bool is_closed = last + 1 < title.size() && kBlanks.find(title[last]) != kBlanks.npos;
  return is_closed ? trimmed(title.substr(0, last)) : title;
}

std::optional<Heading> find_heading(std::string_view line, std::size_t place) {
  line = outdented(line);
  if (line.empty() || line[0] != '#') return std::nullopt;
  const std::size_t level = run_length(line);
  if (level > kDeepestHeading) return std::nullopt;
  if (line.size() > level && kBlanks.find(line[level]) == std::string_view::npos) {
    return std::nullopt;
  }
  return Heading{place, static_cast<int>(level), title_of(line, level)};
}

bool is_item_or_row(std::string_view line) {
  line = trimmed(line);
  if (line.empty()) return false;
  if (line[0] == '|') return true;
  const std::size_t digits = line.find_first_not_of("0123456789");
  if (digits == std::string_view::npos) return false;
  const std::string_view mark = digits == 0 ? "-*+" : ".)";
  return mark.find(line[digits]) != std::string_view::npos && line.substr(digits + 1, 1) == " ";
}

bool is_row(std::string_view line) {
  return trimmed(line).starts_with('|');
}

/// Reads line by line and notes breaks in the order of their places.
class OutlineReader {
 public:
  explicit OutlineReader(std::string_view text) : text_(text) {}

  Outline read() {
    while (place_ < text_.size()) {
      const std::size_t end = std::min(text_.find('\n', place_), text_.size());
      read_line(text_.substr(place_, end - place_));
      place_ = end + 1;
    }
    return std::move(outline_);
  }

 private:
  void read_line(std::string_view line) {
    if (fence_) {
      note(place_, BreakKind::fence_line);
      if (closes(*fence_, line)) end_block();
    } else if (trimmed(line).empty()) {
      if (!under_heading_) after_ = BreakKind::paragraph;
    } else if (const auto heading = find_heading(line, place_)) {
      note(place_, BreakKind::heading);
      outline_.headings.push_back(*heading);
      // What follows belongs to its heading, blank lines between them or not.
      after_ = BreakKind::line;
      under_heading_ = true;
    } else if (const auto fence = find_fence(line)) {
      note(place_, under_heading_ ? BreakKind::line : BreakKind::paragraph);
      fence_ = fence;
      under_heading_ = false;
    } else {
      note(place_, is_item_or_row(line) ? std::min(after_, BreakKind::sentence) : after_);
      after_ = BreakKind::line;
      under_heading_ = false;
      if (!is_row(line)) read_sentences(line);
    }
  }

  void end_block() {
    fence_.reset();
    after_ = BreakKind::paragraph;
  }

  void read_sentences(std::string_view line) {
    std::size_t at = 0;
    while ((at = line.find_first_of(".!?\xe3\xef", at)) != std::string_view::npos) {
      at += note_stop(line, at);
    }
  }

  /// Notes a break behind a stop at this place of the line, if one is there; returns how far to go.
  std::size_t note_stop(std::string_view line, std::size_t at) {
    for (const std::string_view stop : kWideStops) {
      if (line.substr(at, stop.size()) != stop) continue;
      note_behind(line, at + stop.size());
      return stop.size();
    }
    const auto lead = static_cast<unsigned char>(line[at]);
    if (lead >= 0x80) return 1;
    const std::size_t closed = std::min(line.find_first_not_of(".!?\"')]*_", at), line.size());
    if (closed == line.size() || kBlanks.find(line[closed]) != std::string_view::npos) {
      note_behind(line, closed);
    }
    return closed - at;
  }

  /// The next sentence begins behind the blanks, or with the next line.
  void note_behind(std::string_view line, std::size_t at) {
    const std::size_t next = line.find_first_not_of(kBlanks, at);
    if (next == std::string_view::npos) {
      after_ = BreakKind::sentence;
    } else {
      note(place_ + next, BreakKind::sentence);
    }
  }

  void note(std::size_t place, BreakKind kind) {
    if (place > 0) outline_.breaks.push_back({place, kind});
  }

  std::string_view text_;
  Outline outline_;
  std::size_t place_ = 0;
  std::optional<Fence> fence_;
  bool under_heading_ = false;
  BreakKind after_ = BreakKind::line;  ///< what the line before makes of the start of the next
};

}  // namespace

Outline outline_of(std::string_view text) {
  return OutlineReader(text).read();
}

}  // namespace theseus::retrieval
