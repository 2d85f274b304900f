#pragma once

#include <nlohmann/json_fwd.hpp>

#include "memory/spaces.h"

namespace theseus::http {

/// A space as the list and the answer for one show it.
nlohmann::json to_json(const memory::Space& space);

}  // namespace theseus::http
