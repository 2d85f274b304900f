#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "app/configuration.h"
#include "base/clock.h"
#include "cli/connection.h"
#include "upgrade/data_set.h"

namespace theseus::app {

/// Whether a recall waits until the index of its space is loaded, however long that takes, or is
/// told after a moment to come again, as by a server, while the load goes on behind it.
enum class IndexLoad { awaited, goes_on_behind };

/// A folder to open in this process.
struct LocalFolder {
  std::filesystem::path folder;
  upgrade::Absence absence = upgrade::Absence::refuse;
  std::string role = "cli";  ///< what other processes on the data see this one as
  IndexLoad index_load = IndexLoad::awaited;
  std::optional<base::Time> started = std::nullopt;  ///< when the program began; now if not given
  /// Brings older data to the format of this release first, and carries its rows beside; where not,
  /// older data is refused.
  bool upgrades = false;
  /// Told what that does before the folder is open.
  std::function<void(const upgrade::UpgradeEvent&)> on_upgrade_event = [](const auto&) {};
};

/// Opens a data folder in this process, whose requests then need no server. Throws base::Error when
/// it must not or cannot be opened; nothing was changed then.
std::unique_ptr<cli::Connection> open_locally(const LocalFolder& local,
                                              const Configuration& configuration);

}  // namespace theseus::app
