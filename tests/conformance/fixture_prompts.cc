#include <nlohmann/json.hpp>

#include "conformance/fixture_features.h"

namespace theseus::tests {
namespace {

using mcp::Call;
using mcp::PromptAnswer;
using mcp::PromptResult;

mcp::PromptMessage from_user(mcp::Content content) {
  return {.role = "user", .content = std::move(content)};
}

std::string argument(const Call& call, const char* name) {
  return call.arguments().value(name, std::string());
}

PromptAnswer with_arguments(const Call& call) {
  return PromptResult{.messages = {from_user(mcp::TextContent{"Prompt with arguments: arg1='" +
                                                              argument(call, "arg1") + "', arg2='" +
                                                              argument(call, "arg2") + "'"})}};
}

PromptAnswer with_resource(const Call& call) {
  return PromptResult{
      .messages = {
          from_user(
              mcp::ResourceContents{.uri = argument(call, "resourceUri"),
                                    .mime_type = "text/plain",
                                    .text_or_base64 = "Embedded resource content for testing."}),
          from_user(mcp::TextContent{"Please process the embedded resource above."}),
      }};
}

PromptAnswer with_image(const Call&) {
  return PromptResult{.messages = {from_user(mcp::ImageContent{kPixelPng, "image/png"}),
                                   from_user(mcp::TextContent{"Please analyze the image above."})}};
}

PromptAnswer with_input(const Call& call) {
  if (call.input_responses().contains("user_context")) {
    return PromptResult{.messages = {from_user(mcp::TextContent{
                            "The context: " + call.input_responses()["user_context"].dump()})}};
  }
  return mcp::InputRequired{
      .requests = {{.key = "user_context", .method = "elicitation/create", .params = R"json({
                      "message": "What context should the prompt use?",
                      "requestedSchema": {
                        "type": "object",
                        "properties": {"context": {"type": "string"}},
                        "required": ["context"]
                      }
                    })json"}}};
}

}  // namespace

std::vector<mcp::Prompt> fixture_prompts() {
  return {
      {.name = "test_simple_prompt",
       .description = "One text.",
       .get = [](const Call&) -> PromptAnswer {
         return PromptResult{
             .messages = {from_user(mcp::TextContent{"This is a simple prompt for testing."})}};
       }},
      {.name = "test_prompt_with_arguments",
       .description = "A text of its arguments.",
       .arguments = {{"arg1", "First test argument", true}, {"arg2", "Second test argument", true}},
       .get = with_arguments},
      {.name = "test_prompt_with_embedded_resource",
       .description = "A resource and a text.",
       .arguments = {{"resourceUri", "URI of the resource to embed", true}},
       .get = with_resource},
      {.name = "test_prompt_with_image", .description = "A picture and a text.", .get = with_image},
      {.name = "test_input_required_result_prompt",
       .description = "Needs something of the client first.",
       .get = with_input}};
}

}  // namespace theseus::tests
