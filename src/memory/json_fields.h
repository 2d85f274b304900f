#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/id.h"
#include "memory/memory.h"

namespace theseus::memory {

// The fields of a memory's JSON that are written alike where it is stored and where it is shown.

/// Sets a field of the object, or takes it out when there is nothing to say.
void put(nlohmann::json& object, const char* name, const std::optional<std::string>& value);
void put(nlohmann::json& object, const char* name, const std::optional<base::Time>& value);
/// A list or an object, which says nothing when it is empty.
void put(nlohmann::json& object, const char* name, nlohmann::json values);

nlohmann::json to_json(const Source& source);
nlohmann::json to_json(const std::vector<base::Id>& ids);

/// Metadata, which is kept as text.
nlohmann::json metadata_json(const std::string& text);

}  // namespace theseus::memory
