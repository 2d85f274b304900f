#pragma once

#include <string>

#include "cli/place.h"

namespace theseus::cli {

/// What `mcp` was asked for.
struct McpWish {
  Place place;
  std::string space;   ///< where a call goes that names none
  bool check = false;  ///< only say by the exit code whether it would serve
};

}  // namespace theseus::cli
