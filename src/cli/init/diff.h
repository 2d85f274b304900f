#pragma once

#include <string>
#include <string_view>

namespace theseus::cli {

/// The change from one text to another as a unified diff with three lines around each place; empty
/// when there is none. `name` is what the file is called in its head.
std::string unified_diff(std::string_view before, std::string_view after, const std::string& name);

}  // namespace theseus::cli
