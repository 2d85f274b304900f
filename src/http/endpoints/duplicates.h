#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string_view>

#include "base/fields.h"
#include "base/result.h"
#include "memory/memories.h"

namespace theseus::http {

/// The field of a remember request that says what becomes of a text that is there already.
inline constexpr std::string_view kOnDuplicate = "on_duplicate";

/// Reads it from the object of a request; `return` where it is absent.
base::Result<memory::OnDuplicate, base::FieldFault> parse_on_duplicate(
    const nlohmann::json& object);

}  // namespace theseus::http
