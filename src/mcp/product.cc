#include "mcp/product.h"

#include "mcp/instructions.h"
#include "mcp/prompts/prompts.h"
#include "mcp/resources/resources.h"
#include "mcp/tools/tools.h"

namespace theseus::mcp {

Features product_features(const ProductOptions& options) {
  return {.name = "theseus",
          .title = "Theseus",
          .version = options.version,
          .instructions = product_instructions(options.tool_prefix),
          .tools = product_tools(options.tool_prefix),
          .prompts = product_prompts(options.tool_prefix),
          .resources = product_resources()};
}

}  // namespace theseus::mcp
