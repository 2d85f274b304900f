#pragma once

#include <filesystem>

namespace theseus::storage {

/// Puts the names of a folder's files on disk, without which a power cut may take what was just
/// made or renamed there. Throws Error(unavailable) naming the folder.
void sync_folder(const std::filesystem::path& folder);

/// The same, for who can do without it: false where it failed, with the reason in `errno`.
bool try_sync_folder(const std::filesystem::path& folder) noexcept;

}  // namespace theseus::storage
