#pragma once

#include <optional>

#include "mcp/message.h"
#include "mcp/routing_headers.h"

namespace theseus::mcp {

/// The first thing that a modern request lacks before its method is looked at: required `_meta`
/// keys (-32602), headers like the body (-32020), a version that is served (-32022).
std::optional<RpcError> find_modern_fault(const Message& message, const RoutingHeaders* headers);

}  // namespace theseus::mcp
