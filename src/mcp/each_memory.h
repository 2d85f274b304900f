#pragma once

#include <functional>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

#include "mcp/rest.h"
#include "mcp/tool.h"

namespace theseus::mcp {

/// What a tool does to each memory of its argument `ids`.
struct EachMemory {
  std::string_view done_state;  ///< a memory in this state already counts as done
  std::function<RestRequest(const std::string& id)> request;
  std::function<std::string(const nlohmann::json& memory)> sentence;
  std::function<nlohmann::json(const nlohmann::json& memory)> entry;
};

/// One request after the other. What was done stays done where another id fails; then the answer is
/// an error that says of each id what became of it, and calling again with all of them is harmless.
/// Structured: `memories`, the entries of those that were done, and `failed`, the id and the reason
/// of those that were not. Behind an id at which the data went away, or after the call was
/// cancelled, none is tried.
ToolResult do_to_each(const Call& call, const EachMemory& each);

}  // namespace theseus::mcp
