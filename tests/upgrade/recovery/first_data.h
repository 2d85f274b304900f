#pragma once

#include <filesystem>

namespace theseus::tests {

/// Makes data of format 1 in a folder, by the release of that time: some forty memories in two
/// spaces, revised, forgotten, restored and superseded ones, keys, and one body that is damaged.
void make_first_data(const std::filesystem::path& folder);

}  // namespace theseus::tests
