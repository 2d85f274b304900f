#pragma once

#include <nlohmann/json_fwd.hpp>

#include "http/endpoints/server_state.h"

namespace theseus::http {

/// Where the data stands between formats, as `/v1/status` and `theseus upgrade status --json` say
/// it. `hold` is the format above which nothing upgrades by itself, if there is one. `counts` is
/// null: whoever knows who asks puts a SpaceComparison there.
nlohmann::json to_json(const ShownUpgrade& upgrade, std::optional<int> hold);

}  // namespace theseus::http
