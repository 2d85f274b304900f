#pragma once

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace theseus::cli {

/// Rows of cells, printed in columns as wide as their widest cell.
class Table {
 public:
  explicit Table(std::vector<std::string> titles) { rows_.push_back(std::move(titles)); }

  void add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }
  /// Cuts the cells of the last column to so many characters.
  void cut_last_column(std::size_t max_characters);
  /// Makes lines fit a terminal of so many columns, if that leaves enough to recognise in the last
  /// column: leaves out dispensable ones, those first that say the same on every line, then in the
  /// order given, and cuts what the last one holds.
  void fit(std::size_t columns, const std::vector<std::string_view>& dispensable);
  void print(std::ostream& out) const;

 private:
  std::vector<std::size_t> widths() const;
  std::size_t room_for_last(std::size_t columns) const;
  bool says_one_thing(std::string_view title) const;
  void leave_out(std::string_view title);
  std::size_t place_of(std::string_view title) const;

  std::vector<std::vector<std::string>> rows_;
};

/// The text with control characters (which could steer a terminal) made spaces, line ends kept.
std::string printable(std::string_view text);

/// The same on one line, cut to so many characters.
std::string one_line(std::string_view text, std::size_t max_characters);

}  // namespace theseus::cli
