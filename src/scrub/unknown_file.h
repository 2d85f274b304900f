#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace theseus::scrub {

/// A file in which erased text may stand where nobody can search for it, by its path in the data
/// folder: one that is no part of the database, no listed copy, and of no kind in which no text
/// ever stands (locks, keys, receipts, settings). Nothing where there is none.
std::optional<std::string> find_unknown_file(const std::filesystem::path& folder,
                                             const std::vector<std::string>& copies);

}  // namespace theseus::scrub
