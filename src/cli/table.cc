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

void Table::cut_last_column_to_fit(std::size_t columns) {
  const std::vector<std::size_t> all = widths();
  const std::size_t gaps = kGapCharacters * (all.size() - 1);
  const std::size_t before = std::accumulate(all.begin(), all.end() - 1, gaps);
  cut_last_column(std::max(kLeastCharacters, columns > before ? columns - before : 0));
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
