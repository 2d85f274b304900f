#pragma once

#include <filesystem>
#include <nlohmann/json_fwd.hpp>

#include "cli/console.h"
#include "http/endpoints/server_state.h"
#include "upgrade/status.h"

namespace theseus::cli {

/// Where the data in a folder stands between formats, for whoever shows it.
http::ShownUpgrade shown_upgrade(const upgrade::UpgradeStatus& status,
                                 const std::filesystem::path& folder);

/// What `theseus upgrade status` answers.
struct UpgradeQuestion {
  const upgrade::UpgradeStatus& status;
  const upgrade::Program& program;  ///< of this release
  std::filesystem::path folder;
};
nlohmann::json upgrade_status_json(const UpgradeQuestion& question);

/// The same for a person: where the data stands, step by step, and what to do next.
void show_upgrade_status(const nlohmann::json& answer, Console& console);

}  // namespace theseus::cli
