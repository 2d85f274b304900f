#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace theseus::scrub {

/// What to look for, and where.
struct SearchOrder {
  std::string folder = {};
  std::string database =
      {};  ///< its name in the folder: there only what no live cell covers counts
  /// Whole copies, by their path or name in the folder: they are not looked at.
  std::vector<std::string> left_out = {};
  /// The byte strings, by what they are the forms of.
  std::vector<std::vector<std::string>> groups = {};
};

/// Where something was found.
struct Place {
  std::string file = {};   ///< its path in the folder
  std::uint32_t page = 0;  ///< of the database, counted from 1; 0 elsewhere
};

/// Of one group: where it was met first.
struct Finding {
  std::optional<Place> in_database = std::nullopt;
  std::optional<Place> elsewhere = std::nullopt;

  bool is_found() const noexcept { return in_database || elsewhere; }
};

/// How a search ended.
struct SearchEnd {
  /// Why it did not come to its end: then nothing may be said of any group. Empty where it did.
  std::string failure = {};
  std::vector<Finding> findings = {};  ///< as many as there are groups
  std::uint64_t searched_bytes = 0;

  bool is_finished() const noexcept { return failure.empty(); }
};

}  // namespace theseus::scrub
