#pragma once

#include "mcp/features.h"

namespace theseus::mcp::testing {

/// A server with one of everything that a server may have, beyond what the product has: tools that
/// log, report, ask and fail, subscriptions, completion.
Features toy_features();

/// The same with a tool alone.
Features bare_features();

}  // namespace theseus::mcp::testing
