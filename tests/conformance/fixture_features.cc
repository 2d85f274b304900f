#include "conformance/fixture_features.h"

#include <iterator>
#include <utility>

namespace theseus::tests {
namespace {

void append(std::vector<mcp::Tool>& tools, std::vector<mcp::Tool> more) {
  std::move(more.begin(), more.end(), std::back_inserter(tools));
}

}  // namespace

mcp::Features fixture_features() {
  mcp::Features features{.name = "theseus-conformance",
                         .title = "Theseus' fixture of the conformance suite",
                         .version = "1.0.0",
                         .instructions = "Nothing here remembers anything."};
  append(features.tools, content_tools());
  append(features.tools, stream_tools());
  append(features.tools, question_tools());
  append(features.tools, input_tools());
  features.prompts = fixture_prompts();
  features.resources = fixture_resources();
  features.complete = [](const mcp::CompletionRequest& request) {
    return std::vector<std::string>{std::string(request.value) + "-completed"};
  };
  features.logging = true;
  return features;
}

}  // namespace theseus::tests
