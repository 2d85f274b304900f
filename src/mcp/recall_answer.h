#pragma once

#include <optional>
#include <string>

#include "mcp/recollection.h"

namespace theseus::mcp {

/// The memories that REST's answer to a recall holds, read without building its JSON: it is long,
/// and of each recall the largest part that is read. Nothing where it is no such answer.
std::optional<Recollection> find_recollection(std::string answer);

}  // namespace theseus::mcp
