#pragma once

#include <string_view>

#include "base/result.h"
#include "cli/init/syntax_node.h"

namespace theseus::cli {

/// Reads JSON as hosts keep it: with comments and with a comma behind the last member, which most
/// of them allow. Refused with a sentence that begins with the line.
base::Result<SyntaxNode> parse_json_tree(std::string_view text);

}  // namespace theseus::cli
