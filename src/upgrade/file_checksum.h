#pragma once

#include <filesystem>
#include <string>

namespace theseus::upgrade {

/// SHA-256 of a file's bytes in hexadecimal. For files that no database has open. Throws
/// Error(unavailable) naming a file that cannot be read.
std::string checksum_of_file(const std::filesystem::path& file);

}  // namespace theseus::upgrade
