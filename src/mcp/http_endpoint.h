#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "http/endpoint.h"
#include "mcp/dispatcher.h"

namespace theseus::mcp {

inline constexpr std::string_view kHttpPath = "/mcp";

/// What `/mcp` stands on; the dispatcher must outlive the endpoints.
struct HttpEndpointParts {
  const Dispatcher& dispatcher;
  /// Answers REST requests, such as the router beside which `/mcp` is served. Is given the headers
  /// that say who asks.
  std::function<http::Response(http::Request)> rest;
  /// Bounds the calls that wait for an index, for they stand on the workers of all requests; null
  /// does not.
  http::WaitingRoom* room = nullptr;
};

/// The Streamable HTTP transport of both eras on one path, without sessions: POST takes one message
/// and answers with JSON, or with an event stream when there is something to send before the answer
/// and the client accepts one. Every other method is 405 once the key is known.
std::vector<http::Endpoint> http_endpoints(const HttpEndpointParts& parts);

}  // namespace theseus::mcp
