#include "cli/init/diff.h"

#include <algorithm>
#include <vector>

namespace theseus::cli {
namespace {

using Lines = std::vector<std::string_view>;

constexpr std::size_t kAround = 3;
// Beyond so many pairs of lines the middle is shown as one change: an edit of ours is small.
constexpr std::size_t kMostPairs = 4'000'000;

struct Row {
  char sign;  // ' ', '-' or '+'
  std::string_view line;
};

Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return lines;
}

// How long the longest common subsequence is from each pair of places on.
class Common {
 public:
  Common(const Lines& before, const Lines& after)
      : width_(after.size() + 1), lengths_((before.size() + 1) * width_) {
    for (std::size_t i = before.size(); i-- > 0;) {
      for (std::size_t j = after.size(); j-- > 0;) {
        lengths_[i * width_ + j] =
            before[i] == after[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
      }
    }
  }
  std::size_t at(std::size_t i, std::size_t j) const { return lengths_[i * width_ + j]; }

 private:
  std::size_t width_;
  std::vector<std::size_t> lengths_;
};

void replace_all(const Lines& before, const Lines& after, std::vector<Row>& rows) {
  for (const std::string_view line : before) rows.push_back({'-', line});
  for (const std::string_view line : after) rows.push_back({'+', line});
}

void compare(const Lines& before, const Lines& after, std::vector<Row>& rows) {
  if (before.size() * after.size() > kMostPairs) return replace_all(before, after, rows);
  const Common common(before, after);
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < before.size() || j < after.size()) {
    if (i < before.size() && j < after.size() && before[i] == after[j]) {
      rows.push_back({' ', before[i]});
      ++i;
      ++j;
    } else if (j == after.size() ||
               (i < before.size() && common.at(i + 1, j) >= common.at(i, j + 1))) {
      rows.push_back({'-', before[i++]});
    } else {
      rows.push_back({'+', after[j++]});
    }
  }
}

std::vector<Row> rows_of(Lines before, Lines after) {
  const auto head = static_cast<std::size_t>(
      std::mismatch(before.begin(), before.end(), after.begin(), after.end()).first -
      before.begin());
  std::size_t tail = 0;
  while (tail < std::min(before.size(), after.size()) - head &&
         before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) {
    ++tail;
  }
  std::vector<Row> rows;
  for (std::size_t i = 0; i < head; ++i) rows.push_back({' ', before[i]});
  const auto middle = [head, tail](const Lines& lines) {
    return Lines(lines.begin() + static_cast<std::ptrdiff_t>(head),
                 lines.end() - static_cast<std::ptrdiff_t>(tail));
  };
  compare(middle(before), middle(after), rows);
  for (std::size_t i = before.size() - tail; i < before.size(); ++i) {
    rows.push_back({' ', before[i]});
  }
  return rows;
}

std::string text_of(const Row& row) {
  std::string text = row.sign + std::string(row.line);
  if (!text.ends_with('\n')) text += "\n\\ No newline at end of file\n";
  return text;
}

bool is_changed(const Row& row) {
  return row.sign != ' ';
}

// Rows that are shown together: changes that stand near each other, and what stands around them.
struct Hunk {
  std::size_t begin = 0;
  std::size_t end = 0;
};

std::vector<Hunk> hunks_of(const std::vector<Row>& rows) {
  std::vector<Hunk> hunks;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (!is_changed(rows[i])) continue;
    const std::size_t begin = i - std::min(i, kAround);
    const std::size_t end = std::min(i + 1 + kAround, rows.size());
    if (!hunks.empty() && begin <= hunks.back().end) {
      hunks.back().end = end;
    } else {
      hunks.push_back({begin, end});
    }
  }
  return hunks;
}

// `3,7`: from which line on, and how many. Of no lines at all it is the line before them.
std::string range(const std::vector<Row>& rows, const Hunk& hunk, char other_side) {
  const auto is_ours = [other_side](const Row& row) { return row.sign != other_side; };
  const auto begin = rows.begin() + static_cast<std::ptrdiff_t>(hunk.begin);
  const auto end = rows.begin() + static_cast<std::ptrdiff_t>(hunk.end);
  const auto before = std::count_if(rows.begin(), begin, is_ours);
  const auto count = std::count_if(begin, end, is_ours);
  return std::to_string(count == 0 ? before : before + 1) + "," + std::to_string(count);
}

}  // namespace

std::string unified_diff(std::string_view before, std::string_view after, const std::string& name) {
  if (before == after) return "";
  const std::vector<Row> rows = rows_of(lines_of(before), lines_of(after));
  std::string text = "--- " + name + "\n+++ " + name + "\n";
  for (const Hunk& hunk : hunks_of(rows)) {
    text += "@@ -" + range(rows, hunk, '+') + " +" + range(rows, hunk, '-') + " @@\n";
    for (std::size_t i = hunk.begin; i < hunk.end; ++i) text += text_of(rows[i]);
  }
  return text;
}

}  // namespace theseus::cli
