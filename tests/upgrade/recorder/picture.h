#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <set>
#include <string>

namespace theseus::tests {

/// What stands in a folder, by paths within it.
struct Picture {
  std::set<std::string> folders;  ///< in the order in which they can be made
  std::map<std::string, std::string> files;
};

std::string content_of(const std::filesystem::path& file);

/// Equal for equal pictures, and for no others that are likely to be met.
std::size_t hash_of(const Picture& picture);

/// Makes the folder anew with this in it.
void lay_out(const Picture& picture, const std::filesystem::path& folder);

/// The first path by which the picture and a real folder differ, with the reason; empty for none.
/// Files of the paths left out are not opened.
std::string difference_between(const Picture& picture, const std::filesystem::path& folder,
                               const std::set<std::string>& left_out);

}  // namespace theseus::tests
