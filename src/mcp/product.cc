#include "mcp/product.h"

namespace theseus::mcp {

Features product_features(const ProductOptions& options) {
  return {.name = "theseus", .title = "Theseus", .version = options.version};
}

}  // namespace theseus::mcp
