#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace theseus::bench {

/// Durations of one thing measured many times, in seconds.
class Distribution {
 public:
  void add(double seconds) { seconds_.push_back(seconds); }
  void add(const Distribution& other);

  std::size_t count() const { return seconds_.size(); }
  /// The value below which that share of all lies; 0 when there is none.
  double quantile(double share) const;

 private:
  mutable std::vector<double> seconds_;
};

std::string milliseconds(double seconds);
std::string mebibytes(std::int64_t bytes);
std::string whole(double number);
std::string decimals(double number, int places);

/// Prints the rows under their heading, columns aligned, as a Markdown table.
void print_table(const std::vector<std::string>& heading,
                 const std::vector<std::vector<std::string>>& rows);

}  // namespace theseus::bench
