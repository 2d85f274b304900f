#include "mcp/testing/toy_features.h"

#include <nlohmann/json.hpp>
#include <stdexcept>

#include "base/error.h"

namespace theseus::mcp::testing {
namespace {

using nlohmann::json;

constexpr const char* kAnything = R"({"type":"object"})";

ToolAnswer echo(const Call& call) {
  ToolResult result = text_result(call.arguments().value("text", "nothing"));
  result.structured = R"({"echoed":true})";
  return result;
}

ToolAnswer report(const Call& call) {
  call.report({.done = 50, .total = 100, .message = "half"});
  call.log("info", "half is done");
  return text_result("done");
}

ToolAnswer ask_legacy(const Call& call) {
  auto answer = call.ask_client("roots/list", json::object());
  if (!answer) return answer.error();
  return text_result(answer->dump());
}

ToolAnswer ask_modern(const Call& call) {
  const json& responses = call.input_responses();
  if (!responses.contains("name")) {
    return InputRequired{.requests = {{.key = "name",
                                       .method = "elicitation/create",
                                       .params = R"({"message":"Who?"})"}},
                         .state = "s1"};
  }
  return text_result(responses["name"].dump() + " " + call.request_state().value_or("no state"));
}

ToolAnswer media(const Call&) {
  return ToolResult{
      .content = {
          TextContent{"t"}, ImageContent{"aQ==", "image/png"}, AudioContent{"YQ==", "audio/wav"},
          ResourceContents{.uri = "toy://x", .mime_type = "text/plain", .text_or_base64 = "x"}}};
}

[[noreturn]] ToolAnswer fail_as_ours(const Call&) {
  throw base::Error(base::ErrorKind::unavailable, "the data is away; try again");
}

[[noreturn]] ToolAnswer fail_as_nobody_foresaw(const Call&) {
  throw std::runtime_error("secret path");
}

std::vector<Tool> toy_tools() {
  return {{.name = "echo", .description = "Says it back.", .input_schema = kAnything, .call = echo},
          {.name = "strict", .writes = true, .meta = R"({"x/y":1})", .call = echo},
          {.name = "report", .call = report},
          {.name = "needy", .needs = {"sampling"}, .call = echo},
          {.name = "ask_legacy", .call = ask_legacy},
          {.name = "ask_modern", .call = ask_modern},
          {.name = "media", .call = media},
          {.name = "away", .call = fail_as_ours},
          {.name = "broken", .call = fail_as_nobody_foresaw}};
}

ResourceList list(const Call&, const std::optional<std::string>& cursor) {
  if (!cursor)
    return ResourcePage{.entries = {{.uri = "toy://1", .name = "1"}}, .next_cursor = "2"};
  if (*cursor == "2") return ResourcePage{.entries = {{.uri = "toy://2", .name = "2"}}};
  return RpcError{.code = ErrorCode::invalid_params, .message = "Unknown cursor"};
}

ResourceAnswer read(const Call&, const std::string& uri) {
  if (uri == "toy://away") {
    throw base::Error(base::ErrorKind::unavailable, "the data is away; try again");
  }
  if (uri != "toy://1") return NoSuchResource{};
  return std::vector{ResourceContents{
      .uri = uri, .mime_type = "image/png", .text_or_base64 = "aQ==", .binary = true}};
}

PromptAnswer greet(const Call& call) {
  return PromptResult{
      .description = "A greeting",
      .messages = {
          {.role = "user", .content = TextContent{"Hi " + call.arguments().value("who", "")}}}};
}

}  // namespace

Features toy_features() {
  return {.name = "toy",
          .title = "Toy",
          .version = "7",
          .instructions = "Play.",
          .tools = toy_tools(),
          .prompts = {{.name = "greet",
                       .description = "Greets",
                       .arguments = {{.name = "who", .description = "whom", .required = true}},
                       .get = greet}},
          .resources = Resources{.list = list,
                                 .templates = {{.uri = "toy://{id}", .name = "toy"}},
                                 .read = read,
                                 .subscribable = true},
          .complete =
              [](const CompletionRequest& request) {
                return std::vector{std::string(request.value) + "x"};
              },
          .logging = true};
}

Features bare_features() {
  return {.name = "bare", .version = "1", .tools = {{.name = "echo", .call = echo}}};
}

}  // namespace theseus::mcp::testing
