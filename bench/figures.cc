#include "figures.h"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

namespace theseus::bench {

void Distribution::add(const Distribution& other) {
  seconds_.insert(seconds_.end(), other.seconds_.begin(), other.seconds_.end());
}

double Distribution::quantile(double share) const {
  if (seconds_.empty()) return 0;
  std::sort(seconds_.begin(), seconds_.end());
  const auto place = static_cast<std::size_t>(share * static_cast<double>(seconds_.size()));
  return seconds_[std::min(place, seconds_.size() - 1)];
}

std::string milliseconds(double seconds) {
  return fmt::format("{:.3f} ms", seconds * 1000);
}
std::string mebibytes(std::int64_t bytes) {
  return decimals(static_cast<double>(bytes) / 1048576, 1) + " MiB";
}

std::string whole(double number) {
  return fmt::format("{:.0f}", number);
}
std::string decimals(double number, int places) {
  return fmt::format("{:.{}f}", number, places);
}

void print_table(const std::vector<std::string>& heading,
                 const std::vector<std::vector<std::string>>& rows) {
  std::vector<std::size_t> widths;
  for (const auto& cell : heading) widths.push_back(cell.size());
  for (const auto& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], row[i].size());
  }
  const auto print_row = [&](const std::vector<std::string>& row) {
    for (std::size_t i = 0; i < row.size(); ++i) fmt::print("| {:{}} ", row[i], widths[i]);
    fmt::print("|\n");
  };
  print_row(heading);
  for (const auto width : widths) fmt::print("|{:-<{}}", "", width + 2);
  fmt::print("|\n");
  for (const auto& row : rows) print_row(row);
  std::fflush(stdout);
}

}  // namespace theseus::bench
