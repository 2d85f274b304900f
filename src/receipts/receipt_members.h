#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>

namespace theseus::receipts {

// What the text of a receipt says. A file in the folder of receipts may be anybody's: what is
// absent there, or of another type, is nothing rather than an error.

/// Null where the object has no such member, or is none.
const nlohmann::json& member(const nlohmann::json& object, const char* name);

/// Empty where it is no text.
std::string text_member(const nlohmann::json& object, const char* name);

/// 0 where it is no whole number.
std::int64_t number_member(const nlohmann::json& object, const char* name);

}  // namespace theseus::receipts
