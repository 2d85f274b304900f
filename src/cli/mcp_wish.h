#pragma once

#include <optional>
#include <string>

#include "cli/place.h"

namespace theseus::cli {

/// What `mcp` was asked for.
struct McpWish {
  Place place;
  /// Where a call goes that names none, where somebody said so.
  std::optional<std::string> space = std::nullopt;
  bool check = false;  ///< only say by the exit code whether it would serve
};

}  // namespace theseus::cli
