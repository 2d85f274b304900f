#pragma once

#include <string_view>

namespace theseus::scrub {

/// The one argument with which the program is begun as the process that searches.
inline constexpr std::string_view kSearchArgument = "internal-search-of-unused-space";

/// All that such a process does: reads an order from its standard input until that ends, searches,
/// writes how it ended to its standard output, and says with what code to exit. It opens database
/// files past SQLite, which no process may do that uses one. It is nice to others, dies with the
/// process that began it, and leaves no image of its memory behind, which holds what was erased.
int run_search_child();

}  // namespace theseus::scrub
