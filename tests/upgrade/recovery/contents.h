#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "storage/database.h"

namespace theseus::tests {

/// Every cell of the tables of format 1 that hold what was written, one row a line, with bodies as
/// texts that are laid out: what no upgrade and no way back may change.
std::string contents_of(storage::Transaction& transaction);
std::string contents_of(const std::filesystem::path& folder);

/// The first table.column of any table at all in which the words stand; empty for none.
std::string find_words(storage::Transaction& transaction, std::string_view words);

/// Where two contents begin to differ, for people; empty where they are equal.
std::string first_difference(std::string_view expected, std::string_view real);

}  // namespace theseus::tests
