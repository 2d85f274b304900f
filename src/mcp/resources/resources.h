#pragma once

#include "mcp/resource.h"

namespace theseus::mcp {

/// The resources of the product: the standing context of each space that the peer may see, and each
/// of its memories by a template.
Resources product_resources();

}  // namespace theseus::mcp
