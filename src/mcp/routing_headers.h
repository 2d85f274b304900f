#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "http/request.h"
#include "mcp/message.h"

namespace theseus::mcp {

/// The headers of a POST that repeat what stands in its body, as they came.
struct RoutingHeaders {
  std::optional<std::string> protocol_version = {};
  std::optional<std::string> method = {};
  std::optional<std::string> name = {};
  std::optional<std::string> session_id = {};
  std::string repeated = {};  ///< a routing header that came more than once, else empty
};

RoutingHeaders routing_headers_of(const http::Request& request);

/// -32020 where a modern message has a header missing, given twice, badly encoded or unlike the
/// body; nothing when all agree.
std::optional<RpcError> find_header_fault(const RoutingHeaders& headers, const Message& message);

}  // namespace theseus::mcp
