#pragma once

#include <functional>
#include <string>
#include <variant>
#include <vector>

#include "mcp/call.h"
#include "mcp/content.h"
#include "mcp/input_required.h"
#include "mcp/message.h"

namespace theseus::mcp {

/// What a tool gives back. `is_error` is for what the model can mend. `structured` is the JSON text
/// of an object that says the same as the content, or empty.
struct ToolResult {
  std::vector<Content> content = {};
  std::string structured = {};
  bool is_error = false;
};

ToolResult text_result(std::string text);
ToolResult error_result(std::string text);

using ToolAnswer = std::variant<ToolResult, InputRequired, RpcError>;

/// Whether the arguments of a tool are held against its schema before it is called. The product's
/// are; a schema beyond what `arguments.h` knows is its tool's own matter.
enum class ArgumentCheck { by_schema, none };

/// What a tool does to its world. The world of every tool is closed.
struct ToolHints {
  bool read_only = false;
  bool destructive = true;
  bool idempotent = false;
};

/// One tool. Thread-safe: `call` runs several at a time, and may throw base::Error, whose message
/// becomes an error result.
struct Tool {
  std::string name;
  std::string title = {};
  std::string description = {};
  std::string input_schema = R"({"type":"object","additionalProperties":false})";  ///< JSON text
  ToolHints hints = {};
  bool writes = false;                  ///< hidden from peers who may not write
  std::vector<std::string> needs = {};  ///< client capabilities, else -32021 (modern)
  std::string meta = {};                ///< JSON text of `_meta`, or empty
  ArgumentCheck check = ArgumentCheck::by_schema;
  std::function<ToolAnswer(const Call&)> call;
};

}  // namespace theseus::mcp
