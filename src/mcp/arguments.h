#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>

namespace theseus::mcp {

/// The first thing wrong with a tool's arguments by its own schema, as a sentence that names the
/// field and what it allows; nothing when all is well. Of JSON Schema it knows what the product's
/// tools use: a flat object of properties with type, enum, minimum, maximum, minLength, maxLength,
/// items (one schema), minItems and maxItems; required; no other properties. Null stands for an
/// argument that is left out, as some clients send it.
std::optional<std::string> find_argument_fault(const nlohmann::json& schema,
                                               const nlohmann::json& arguments);

}  // namespace theseus::mcp
