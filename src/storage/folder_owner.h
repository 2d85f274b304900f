#pragma once

#include <filesystem>

namespace theseus::storage {

/// Gives what root has just made to the owner of the folder that it stands in, whose processes it
/// would else keep out, as SQLite does with its log. Does nothing in a process that is not root's.
void give_to_folder_owner(const std::filesystem::path& path) noexcept;

}  // namespace theseus::storage
