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

struct PromptArgument {
  std::string name;
  std::string description;
  bool required = false;
};

struct PromptMessage {
  std::string role;  ///< user or assistant
  Content content;
};

struct PromptResult {
  std::string description = {};
  std::vector<PromptMessage> messages;
};

using PromptAnswer = std::variant<PromptResult, InputRequired, RpcError>;

/// One prompt, which hosts show as a command. `get` finds its arguments, strings all, in the call.
struct Prompt {
  std::string name;
  std::string title = {};
  std::string description = {};
  std::vector<PromptArgument> arguments = {};
  std::function<PromptAnswer(const Call&)> get;
};

}  // namespace theseus::mcp
