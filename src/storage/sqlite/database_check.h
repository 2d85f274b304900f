#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace theseus::storage {

enum class Thoroughness {
  quick,  ///< every page and row, but not the indexes against their tables
  full
};

/// What is damaged in a database, a sentence each, at most ten; empty when it is whole. Changes no
/// byte and may run while others write. Errors as of inspect_sqlite.
std::vector<std::string> find_damage(const std::filesystem::path& file, Thoroughness thoroughness);

}  // namespace theseus::storage
