#pragma once

#include <optional>
#include <string_view>

#include "base/hash.h"

namespace theseus::memory {

/// A write that may be asked again: hash of its Idempotency-Key, hash of the request (method, path,
/// body), and hash of both together, by which nobody who only has the data can tell whether the
/// request was one that he guesses.
struct Retry {
  base::Sha256 token{};
  base::Sha256 request{};
  base::Sha256 keyed_request{};
};

}  // namespace theseus::memory
