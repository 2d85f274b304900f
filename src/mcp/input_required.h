#pragma once

#include <optional>
#include <string>
#include <vector>

namespace theseus::mcp {

/// What a server needs of the client before it can go on (modern): the client answers by asking
/// again with `inputResponses` under the same keys and the same `requestState`. No tool of the
/// product asks; only calls of tools, prompts and resources may.
struct InputRequest {
  std::string key;
  std::string method;  ///< elicitation/create, sampling/createMessage or roots/list
  std::string params;  ///< JSON text of an object
};

struct InputRequired {
  std::vector<InputRequest> requests = {};
  std::optional<std::string> state = {};  ///< opaque to the client; whoever made it checks it
};

}  // namespace theseus::mcp
