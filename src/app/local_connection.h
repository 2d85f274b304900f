#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "app/configuration.h"
#include "cli/connection.h"
#include "upgrade/data_set.h"

namespace theseus::app {

/// A folder to open in this process.
struct LocalFolder {
  std::filesystem::path folder;
  upgrade::Absence absence = upgrade::Absence::refuse;
  std::string role = "cli";  ///< what other processes on the data see this one as
};

/// Opens a data folder in this process, whose requests then need no server. Throws base::Error when
/// it must not or cannot be opened; nothing was changed then.
std::unique_ptr<cli::Connection> open_locally(const LocalFolder& local,
                                              const Configuration& configuration);

}  // namespace theseus::app
