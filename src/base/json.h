#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

#include "base/result.h"

namespace theseus::base {

/// Deepest nesting of arrays and objects that is read.
inline constexpr int kMaxJsonDepth = 64;
/// Most values of arrays and objects, themselves among them, that a text of a stranger is read
/// with.
inline constexpr int kMaxJsonValues = 500'000;

/// Parses one JSON text in UTF-8. Refused with a sentence: bytes that are not UTF-8, a lone
/// surrogate, nesting beyond kMaxJsonDepth, more values than `most_values`, a key given twice in
/// one object, a number beyond a double, anything behind the text.
Result<nlohmann::json> parse_json(std::string_view text, int most_values = kMaxJsonValues);

/// One line; bytes that are not UTF-8 (never ours) come out as U+FFFD rather than as an exception.
std::string to_text(const nlohmann::json& json);

}  // namespace theseus::base
