#include "mcp/tool.h"

namespace theseus::mcp {

ToolResult text_result(std::string text) {
  return {.content = {TextContent{std::move(text)}}};
}

ToolResult error_result(std::string text) {
  return {.content = {TextContent{std::move(text)}}, .is_error = true};
}

}  // namespace theseus::mcp
