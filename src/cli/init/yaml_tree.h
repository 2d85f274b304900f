#pragma once

#include <optional>
#include <string_view>

#include "base/result.h"
#include "cli/init/syntax_node.h"

namespace theseus::cli {

/// Reads a text of one YAML document; nothing when there is none in it, only comments perhaps.
/// Refused with a sentence that begins with the line.
base::Result<std::optional<SyntaxNode>> parse_yaml_tree(std::string_view text);

}  // namespace theseus::cli
