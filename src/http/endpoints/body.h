#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>

#include "base/result.h"
#include "http/problem.h"
#include "http/request.h"

namespace theseus::http {

/// The JSON of a request's body, whose Content-Type the router has checked. Whether it is an object
/// is left to base::Fields.
base::Result<nlohmann::json, Problem> parse_body(const Request& request);

/// Refuses query parameters, for endpoints that have none.
std::optional<Problem> refuse_parameters(const Request& request);

/// Refuses a body, for endpoints that take none.
std::optional<Problem> refuse_body(const Request& request);

/// Refuses query parameters and a body, for endpoints that have neither.
std::optional<Problem> refuse_extras(const Request& request);

}  // namespace theseus::http
