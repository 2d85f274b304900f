#pragma once

#include <filesystem>
#include <string_view>

namespace theseus::storage {

/// Makes a new file, readable by its owner alone, and puts its content on disk; its name is only
/// there once its folder is synced. Throws Error(full) or Error(unavailable) naming the file.
void write_synced_file(const std::filesystem::path& file, std::string_view content);

}  // namespace theseus::storage
