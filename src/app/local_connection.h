#pragma once

#include <filesystem>
#include <memory>

#include "app/configuration.h"
#include "cli/connection.h"
#include "upgrade/data_set.h"

namespace theseus::app {

/// Opens a data folder in this process for one command, whose requests then need no server. Throws
/// base::Error when it must not or cannot be opened; nothing was changed then.
std::unique_ptr<cli::Connection> open_locally(const std::filesystem::path& folder,
                                              upgrade::Absence absence,
                                              const Configuration& configuration);

}  // namespace theseus::app
