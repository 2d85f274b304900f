#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/bytes.h"

namespace theseus::base {

/// Base64 for URLs without padding (RFC 4648, section 5).
std::string to_base64url(BytesView bytes);

/// Nothing when a character is none of the 64. Bits left over at the end are not looked at: who
/// must know what was damaged keeps a check in the bytes.
std::optional<Bytes> from_base64url(std::string_view word);

}  // namespace theseus::base
