#pragma once

#include <optional>

#include "http/problem.h"
#include "http/request.h"

namespace theseus::http {

/// 415 when the request brings a body that does not say it is JSON in UTF-8; nothing when it does,
/// or when there is no body.
std::optional<Problem> find_content_type_fault(const Request& request);

}  // namespace theseus::http
