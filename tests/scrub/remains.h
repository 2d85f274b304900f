#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace theseus::tests {

/// The numbers of the texts of which 16 bytes in a row stand anywhere in the files of the folder,
/// by a program that shares nothing with this one; bytes that one of the `living` holds as well are
/// nothing that was left. Read by another process, since closing a descriptor of the database in
/// this one would drop SQLite's locks.
std::set<std::size_t> find_remains(const std::filesystem::path& folder,
                                   const std::vector<std::string>& texts,
                                   const std::vector<std::string>& living = {});

}  // namespace theseus::tests
