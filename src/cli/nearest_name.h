#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace theseus::cli {

/// The known name that somebody who wrote `name` most likely meant: the one with the fewest letters
/// changed, if that are few enough to be a slip.
std::optional<std::string> find_nearest(std::string_view name,
                                        const std::vector<std::string>& known);

}  // namespace theseus::cli
