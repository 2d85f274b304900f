#pragma once

#include <functional>
#include <optional>
#include <string_view>

#include "base/result.h"
#include "http/endpoint.h"
#include "http/problem.h"
#include "http/request.h"
#include "memory/caller.h"

namespace theseus::http {

/// Who holds a key; nothing for an unknown one.
using Authenticate = std::function<std::optional<memory::Caller>(std::string_view secret)>;

/// Who asks, by `Authorization: Bearer <key>`. A local request needs no key; nor does any where
/// `keyless` says who asks without one.
base::Result<memory::Caller, Problem> parse_caller(const Request& request,
                                                   const Authenticate& authenticate,
                                                   const std::optional<memory::Caller>& keyless);

/// Why the request's caller may not use the endpoint: 404 for a space that he may not see, 403 for
/// a role too low where he may see; nothing when he may.
std::optional<Problem> find_refusal(const Request& request, const Endpoint& endpoint);

}  // namespace theseus::http
