#pragma once

#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <string_view>

#include "http/endpoints/server_state.h"
#include "memory/spaces.h"
#include "storage/database.h"

namespace theseus::http {

/// What a manifest of a snapshot says of the spaces; empty where it says nothing that can be read.
SpaceCounts parse_space_counts(std::string_view content);

/// What the spaces that a caller may see hold now. In a read transaction of its own.
SpaceCounts read_space_counts(storage::Database& database, const memory::Spaces& spaces,
                              const memory::Caller& caller);

/// All of them together.
ShownMemories total_of(const SpaceCounts& counts);

/// The same spaces before an upgrade and now.
struct SpaceComparison {
  const ShownBefore& before;
  const SpaceCounts& now;
  /// Of the spaces before, by name: those of `now` are visible all.
  std::function<bool(std::string_view)> is_visible = [](std::string_view) { return true; };
};

/// At most so many spaces are shown one by one; `more` says of how many others there are.
inline constexpr std::size_t kSpacesShown = 100;

/// As `/v1/status` and `theseus upgrade status --json` show it: totals, and space by space those
/// first that hold less than before.
nlohmann::json to_json(const SpaceComparison& comparison);

}  // namespace theseus::http
