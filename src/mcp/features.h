#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "mcp/prompt.h"
#include "mcp/resource.h"
#include "mcp/tool.h"

namespace theseus::mcp {

/// What is being completed: a prompt's argument, or a variable of a template, and what stands there
/// so far.
struct CompletionRequest {
  std::string_view reference;  ///< name of the prompt, or URI of the template
  std::string_view argument;
  std::string_view value;
};

/// What a server offers. What is absent here is not declared as a capability, and its methods are
/// unknown (-32601).
struct Features {
  std::string name;
  std::string title = {};
  std::string version;
  std::string instructions = {};
  std::vector<Tool> tools = {};  ///< in the order in which they are listed
  std::vector<Prompt> prompts = {};
  std::optional<Resources> resources = {};
  std::function<std::vector<std::string>(const CompletionRequest&)> complete = {};
  bool logging = false;  ///< legacy logging/setLevel, and log messages of both eras
};

}  // namespace theseus::mcp
