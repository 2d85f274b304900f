#pragma once

#include <filesystem>
#include <memory>
#include <nlohmann/json_fwd.hpp>

#include "cli/console.h"
#include "http/endpoints/server_state.h"
#include "upgrade/data_set.h"

namespace theseus::cli {

/// Where the data in a folder stands between formats, for whoever shows it.
http::ShownUpgrade shown_upgrade(const upgrade::UpgradeStatus& status,
                                 const std::filesystem::path& folder);

/// What the spaces held when an upgrade began, of the manifest of that snapshot; null where it
/// cannot be read, or no name is given. Reads a file.
std::shared_ptr<const http::ShownBefore> find_counts_before(const upgrade::DataSet& data,
                                                            const std::string& snapshot);

/// What `theseus upgrade status` answers.
struct UpgradeQuestion {
  const upgrade::UpgradeStatus& status;
  const upgrade::Program& program;  ///< of this release
  std::filesystem::path folder;
  /// What the spaces held before, and hold now; null where no upgrade is open.
  std::shared_ptr<const http::ShownBefore> before = {};
  http::SpaceCounts now = {};
};
nlohmann::json upgrade_status_json(const UpgradeQuestion& question);

/// The same for a person: where the data stands, step by step, and what to do next.
void show_upgrade_status(const nlohmann::json& answer, Console& console);

}  // namespace theseus::cli
