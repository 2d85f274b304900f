#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace theseus::forms {

/// The one text of all JSON numbers of the same value: `0`, or the digits without zeros at either
/// end, `e` and the power of ten (`-150.0` is `-15e1`). By the decimals as they are written, so
/// that 1, 1.0 and 10e-1 are one number while two that a double cannot tell apart stay two. Takes a
/// valid JSON number; nothing when its power of ten does not fit into 63 bits.
std::optional<std::string> canonical_number(std::string_view number);

}  // namespace theseus::forms
