#include "cli/table.h"

#include <algorithm>
#include <numeric>

namespace theseus::cli {
namespace {

constexpr std::size_t kGapCharacters = 2;
constexpr std::size_t kLeastCharacters = 20;

bool begins_character(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
}

std::size_t characters_in(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), begins_character));
}

std::string_view first_characters(std::string_view text, std::size_t count) {
  std::size_t place = 0;
  for (; place < text.size(); ++place) {
    if (begins_character(text[place]) && count-- == 0) break;
  }
  return text.substr(0, place);
}

}  // namespace

std::vector<std::size_t> Table::widths() const {
  std::vector<std::size_t> widths(rows_.front().size(), 0);
  for (const auto& row : rows_) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      widths[i] = std::max(widths[i], characters_in(row[i]));
    }
  }
  return widths;
}

void Table::cut_last_column(std::size_t max_characters) {
  for (auto& row : rows_) row.back() = one_line(row.back(), max_characters);
}

void Table::fit(std::size_t columns, const std::vector<std::string_view>& dispensable) {
  for (const std::string_view title : dispensable) {
    if (room_for_last(columns) < kLeastCharacters && says_one_thing(title)) leave_out(title);
  }
  for (const std::string_view title : dispensable) {
    if (room_for_last(columns) < kLeastCharacters) leave_out(title);
  }
  cut_last_column(std::max(kLeastCharacters, room_for_last(columns)));
}

std::size_t Table::room_for_last(std::size_t columns) const {
  const std::vector<std::size_t> all = widths();
  const std::size_t gaps = kGapCharacters * (all.size() - 1);
  const std::size_t before = std::accumulate(all.begin(), all.end() - 1, gaps);
  return columns > before ? columns - before : 0;
}

bool Table::says_one_thing(std::string_view title) const {
  const std::size_t place = place_of(title);
  if (place == rows_.front().size()) return false;
  return std::all_of(rows_.begin() + 1, rows_.end(),
                     [&](const auto& row) { return row[place] == rows_[1][place]; });
}

void Table::leave_out(std::string_view title) {
  const std::size_t place = place_of(title);
  if (place == rows_.front().size()) return;
  for (auto& row : rows_) row.erase(row.begin() + static_cast<std::ptrdiff_t>(place));
}

// The number of columns where there is none of that title.
std::size_t Table::place_of(std::string_view title) const {
  const auto& titles = rows_.front();
  return static_cast<std::size_t>(std::find(titles.begin(), titles.end(), title) - titles.begin());
}

void Table::print(std::ostream& out) const {
  const std::vector<std::size_t> widths = this->widths();
  for (const auto& row : rows_) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
      line += row[i] + std::string(widths[i] - characters_in(row[i]) + kGapCharacters, ' ');
    }
    line.erase(line.find_last_not_of(' ') + 1);
    out << line << '\n';
  }
}

std::string printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    // U+0080 to U+009F steer terminals too; in UTF-8 they are C2 80 to C2 9F.
    const bool c1 =
        text[i] == '\xC2' && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0U;
    const bool c0 = static_cast<unsigned char>(text[i]) < 0x20U && text[i] != '\n';
    out += c0 || c1 || text[i] == '\x7F' ? ' ' : text[i];
    if (c1) ++i;
  }
  return out;
}

std::string one_line(std::string_view text, std::size_t max_characters) {
  std::string line = printable(text);
  std::replace(line.begin(), line.end(), '\n', ' ');
  if (characters_in(line) <= max_characters) return line;
  return std::string(first_characters(line, max_characters - 3)) + "...";
}

}  // namespace theseus::cli
