#pragma once

#include <string>
#include <vector>

#include "mcp/prompt.h"

namespace theseus::mcp {

/// The prompts of the product, which hosts show as commands; `prefix` stands before tool names.
std::vector<Prompt> product_prompts(const std::string& prefix);

}  // namespace theseus::mcp
