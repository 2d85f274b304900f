#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

namespace theseus::mcp::testing {

/// What a client says, as one message each.
nlohmann::json ping(const nlohmann::json& id);
nlohmann::json initialize(const std::string& version);
nlohmann::json discover();
nlohmann::json cancel(int id);

/// The first text of a call's answer.
std::string text_of(const nlohmann::json& answer);

}  // namespace theseus::mcp::testing
