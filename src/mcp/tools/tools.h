#pragma once

#include <string>
#include <vector>

#include "mcp/tool.h"

namespace theseus::mcp {

/// The tools of the product, in the order in which they are listed: the first may be called with no
/// arguments. `prefix` stands before each name.
std::vector<Tool> product_tools(const std::string& prefix);

}  // namespace theseus::mcp
