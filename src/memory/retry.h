#pragma once

#include <optional>
#include <string_view>

#include "base/hash.h"

namespace theseus::memory {

/// A write that may be asked again: hash of its Idempotency-Key, hash of the request (method, path,
/// body).
struct Retry {
  base::Sha256 token{};
  base::Sha256 request{};
};

}  // namespace theseus::memory
