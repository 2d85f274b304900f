#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace theseus::scrub {

/// Tells of each file in a folder and in the folders that it holds, but for what is left out:
/// paths, or names in the folder. A link to a folder leads out of the data, and is not followed.
/// What goes meanwhile is passed over. Throws Error(unavailable) for a folder that cannot be read.
void walk_files(const std::filesystem::path& folder, const std::vector<std::string>& left_out,
                const std::function<void(const std::filesystem::path& file)>& sink);

}  // namespace theseus::scrub
