#pragma once

#include <nlohmann/json_fwd.hpp>

#include "memory/roots.h"
#include "memory/spaces.h"
#include "storage/database.h"

namespace theseus::http {

/// What the answers about spaces stand on.
struct SpaceServices {
  storage::Database& database;
  const memory::Spaces& spaces;
  memory::DigestsComplete digests_complete;
};

/// A space as the list and the answer for one show it; its root is null where there is none to
/// state.
nlohmann::json to_json(const memory::Space& space, const std::optional<forms::Root>& root);

/// A root, or null.
nlohmann::json to_json(const std::optional<forms::Root>& root);

}  // namespace theseus::http
