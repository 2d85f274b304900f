#pragma once

#include <optional>

#include "base/result.h"
#include "http/problem.h"
#include "http/request.h"
#include "memory/retry.h"

namespace theseus::http {

/// The request's Idempotency-Key as memory keeps it; nothing when it has none. Refused unless it is
/// given once and has 1 to 255 visible characters.
base::Result<std::optional<memory::Retry>, Problem> parse_retry(const Request& request);

}  // namespace theseus::http
