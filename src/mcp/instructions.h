#pragma once

#include <string>

namespace theseus::mcp {

/// What a host tells its model of this server at the start; `prefix` stands before tool names.
std::string product_instructions(const std::string& prefix);

}  // namespace theseus::mcp
