#pragma once

#include <filesystem>

namespace theseus::tests {

/// What the first release recorded, whole: 300 memories. Throws std::runtime_error where the folder
/// has data already.
void make_recorded_data(const std::filesystem::path& folder);

}  // namespace theseus::tests
