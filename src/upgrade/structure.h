#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace theseus::upgrade {

/// What a database has against what its ledger says it has, one sentence a difference:
/// `table x is missing`, `index y is not in the ledger`, `trigger z was changed`. Both texts are
/// records as Transaction::structure makes them. Empty when they are equal.
std::vector<std::string> structure_differences(std::string_view expected, std::string_view real);

}  // namespace theseus::upgrade
