#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "cli/testing/command_run.h"

namespace theseus::cli::testing {

inline const std::string kId = "0190a000-0000-7000-8000-000000000001";

/// A scene in which every request gets this answer.
Scene answering(int status, const nlohmann::json& body);

/// A memory with the id above, as a server shows it.
nlohmann::json memory();

}  // namespace theseus::cli::testing
