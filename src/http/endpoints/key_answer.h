#pragma once

#include <nlohmann/json_fwd.hpp>

#include "memory/keys.h"

namespace theseus::http {

/// A key as every answer shows it, without its secret.
nlohmann::json to_json(const memory::Key& key);

}  // namespace theseus::http
