#pragma once

#include <filesystem>
#include <string>

#include "upgrade/catalog.h"

namespace theseus::tests {

/// What is wrong with data that nobody has open and that no upgrade waits for, whatever was written
/// to it: damage, a ledger that cannot be, a stamp or a structure that does not follow from it, an
/// upgrade that stands still, rows that did not come over, digests, roots, snapshots. Empty when
/// all is right.
std::string fault_of(const std::filesystem::path& folder, const upgrade::Program& program);

}  // namespace theseus::tests
