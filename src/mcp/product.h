#pragma once

#include <string>

#include "mcp/features.h"

namespace theseus::mcp {

struct ProductOptions {
  std::string version;
  /// Before each tool's name (`mcp.tool_prefix`), for hosts that do not put the server's name
  /// there.
  std::string tool_prefix = {};
};

/// What Theseus offers to agents: six tools, resources, prompts and instructions.
Features product_features(const ProductOptions& options);

}  // namespace theseus::mcp
