#pragma once

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace theseus::storage {

enum class Thoroughness {
  quick,  ///< every page and row, but not the indexes against their tables
  full
};

/// What is damaged in a database, a sentence each, at most ten; empty when it is whole. Asked to
/// stop, it ends early, and what it gives says so: nobody knows then. Changes no byte and may run
/// while others write. Errors as of inspect_sqlite.
std::vector<std::string> find_damage(const std::filesystem::path& file, Thoroughness thoroughness,
                                     const std::stop_token& stop = {});

}  // namespace theseus::storage
