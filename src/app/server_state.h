#pragma once

#include <filesystem>

#include "http/endpoints/server_state.h"
#include "retrieval/embedding/embedder.h"
#include "upgrade/data_set.h"

namespace theseus::app {

/// What status shows of the data and of this program, but for its uptime. `embedder` may be null.
http::ServerState load_server_state(upgrade::DataSet& data, const std::filesystem::path& folder,
                                    const retrieval::Embedder* embedder);

}  // namespace theseus::app
