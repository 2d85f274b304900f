#pragma once

#include <functional>

#include "scrub/search_order.h"

namespace theseus::scrub {

/// Searches for some of the groups' forms; the other groups of that order are empty.
using SearchPass = std::function<SearchEnd(const SearchOrder& order)>;

/// Searches in as many passes as it takes for none to look for more than that many bytes at once,
/// which bounds what a search takes of memory; a longer form is looked for in pieces. Ends with the
/// first pass that fails.
SearchEnd search_in_passes(const SearchOrder& order, std::size_t most_bytes,
                           const SearchPass& search);

}  // namespace theseus::scrub
