#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "power_cut/acknowledgements.h"

namespace theseus::tests {

/// Starts on a data folder as the server does after a crash, writes to it, and gives all that is
/// wrong: it does not open, the database is damaged, `memories` and `spaces` are not what the
/// journal says, something acknowledged is missing or reads otherwise. Empty when all is well.
std::string fault_after_restart(const std::filesystem::path& data_folder,
                                const std::vector<AcknowledgedWrite>& writes,
                                const std::vector<AcknowledgedKey>& keys);

}  // namespace theseus::tests
