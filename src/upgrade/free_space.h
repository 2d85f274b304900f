#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace theseus::upgrade {

/// What this user may still write on the disk of a folder, which need not be there yet.
std::int64_t free_bytes_of(const std::filesystem::path& folder);

/// Whether what is written in one takes room from the other.
bool are_on_one_disk(const std::filesystem::path& one, const std::filesystem::path& other);

/// `12.3 MB`, as messages say it.
std::string megabytes(std::int64_t bytes);

}  // namespace theseus::upgrade
