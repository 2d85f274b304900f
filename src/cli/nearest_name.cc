#include "cli/nearest_name.h"

#include <algorithm>
#include <numeric>

namespace theseus::cli {
namespace {

// Levenshtein's distance, one row of the table at a time.
std::size_t letters_changed(std::string_view a, std::string_view b) {
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i + 1;
    for (std::size_t j = 0; j < b.size(); ++j) {
      const std::size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
    }
  }
  return row[b.size()];
}

}  // namespace

std::optional<std::string> find_nearest(std::string_view name,
                                        const std::vector<std::string>& known) {
  std::optional<std::string> nearest;
  std::size_t best = std::max<std::size_t>(name.size() / 2, 2) + 1;
  for (const std::string& candidate : known) {
    const std::size_t changed = letters_changed(name, candidate);
    if (changed < best) {
      best = changed;
      nearest = candidate;
    }
  }
  return nearest;
}

}  // namespace theseus::cli
