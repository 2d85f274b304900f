#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "http/request.h"

namespace theseus::cli {

/// Of a query, in order.
using Parameters = std::vector<std::pair<std::string, std::string>>;

/// A request to /v1/ and the segments, escaped where the target needs it.
http::Request request_to(http::Method method, const std::vector<std::string_view>& segments,
                         const Parameters& query = {});

/// The same with a JSON body.
http::Request request_with(http::Method method, const std::vector<std::string_view>& segments,
                           const nlohmann::json& body);

/// Adds a header where there is a value for it.
void add_header(http::Request& request, std::string_view name,
                const std::optional<std::string>& value);

/// Makes a write depend on the revision that the caller has seen, where one is given.
void add_if_match(http::Request& request, const std::optional<std::int64_t>& revision);

}  // namespace theseus::cli
