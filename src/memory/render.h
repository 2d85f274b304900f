#pragma once

#include <nlohmann/json_fwd.hpp>

#include "memory/memory.h"

namespace theseus::memory {

/// A memory as every answer shows it (api.md, "A memory"): absent values are left out, `supersedes`
/// when empty.
nlohmann::json to_json(const Memory& memory);

}  // namespace theseus::memory
