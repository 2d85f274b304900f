#pragma once

#include <filesystem>

#include "backup/drill.h"
#include "upgrade/catalog.h"

namespace theseus::cli {

/// Leaves a receipt of the drill in the data folder. Throws as `receipts::write_receipt` does.
void leave_receipt(const backup::Drill& drill, const std::filesystem::path& data_folder,
                   const upgrade::Program& program);

}  // namespace theseus::cli
