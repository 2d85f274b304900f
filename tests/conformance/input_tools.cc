#include <nlohmann/json.hpp>

#include "base/hash.h"
#include "base/random.h"
#include "conformance/fixture_features.h"

namespace theseus::tests {
namespace {

using mcp::Call;
using mcp::InputRequest;
using mcp::InputRequired;
using mcp::ToolAnswer;
using nlohmann::json;

InputRequest form_request(std::string key, const std::string& message, const std::string& field,
                          const std::string& type = "string") {
  const json form{
      {"type", "object"}, {"properties", {{field, {{"type", type}}}}}, {"required", {field}}};
  return {.key = std::move(key),
          .method = "elicitation/create",
          .params = json{{"message", message}, {"requestedSchema", form}}.dump()};
}

InputRequest sampling_request(std::string key, const std::string& text) {
  const json message{{"role", "user"}, {"content", {{"type", "text"}, {"text", text}}}};
  return {.key = std::move(key),
          .method = "sampling/createMessage",
          .params = json{{"messages", {message}}, {"maxTokens", 100}}.dump()};
}

InputRequest roots_request() {
  return {.key = "client_roots", .method = "roots/list", .params = "{}"};
}

bool has_response(const Call& call, const std::string& key) {
  const json& responses = call.input_responses();
  return responses.contains(key) && responses[key].is_object();
}

/// Complete once every request has an object for an answer; before that, asks for all of them.
ToolAnswer ask_for(const Call& call, std::vector<InputRequest> requests,
                   std::optional<std::string> state = {}) {
  for (const InputRequest& request : requests) {
    if (has_response(call, request.key)) continue;
    return InputRequired{.requests = std::move(requests), .state = std::move(state)};
  }
  return mcp::text_result("The client answered: " + call.input_responses().dump());
}

/// A state that its holder cannot change unnoticed.
std::string sealed(const base::SipKey& key, const std::string& text) {
  return text + "." + std::to_string(base::sip_hash(key, base::bytes_of(text)));
}

base::SipKey new_key() {
  base::SipKey key{};
  base::fill_random(key);
  return key;
}

ToolAnswer round_trip_state(const Call& call) {
  const std::string state = "waits-for-confirm";
  if (has_response(call, "confirm") && call.request_state() == state) {
    return mcp::text_result("state-ok");
  }
  return InputRequired{.requests = {form_request("confirm", "Please confirm", "ok", "boolean")},
                       .state = state};
}

ToolAnswer in_two_rounds(const Call& call) {
  if (call.request_state() == "round-2" && has_response(call, "step2")) {
    return mcp::text_result("Both steps are done.");
  }
  if (call.request_state() == "round-1" && has_response(call, "step1")) {
    return InputRequired{
        .requests = {form_request("step2", "Step 2: What is your favorite color?", "color")},
        .state = "round-2"};
  }
  return InputRequired{.requests = {form_request("step1", "Step 1: What is your name?", "name")},
                       .state = "round-1"};
}

ToolAnswer with_sealed_state(const Call& call, const base::SipKey& key) {
  const std::string state = sealed(key, "waits-for-confirm");
  const auto returned = call.request_state();
  if (returned && *returned != state) {
    return mcp::RpcError{.code = mcp::ErrorCode::invalid_params,
                         .message = "requestState is not what this server gave"};
  }
  return ask_for(call, {form_request("confirm", "Please confirm", "ok", "boolean")}, state);
}

/// Asks for what the client says that it can.
ToolAnswer within_capabilities(const Call& call) {
  std::vector<InputRequest> requests;
  if (call.client_has("sampling")) requests.push_back(sampling_request("joke", "Tell a joke"));
  if (call.client_has("elicitation")) {
    requests.push_back(form_request("user_name", "What is your name?", "name"));
  }
  return ask_for(call, std::move(requests));
}

mcp::Tool asking(const std::string& name, std::function<ToolAnswer(const Call&)> call) {
  return {.name = "test_input_required_result_" + name,
          .description = "Needs something of the client before it answers.",
          .call = std::move(call)};
}

std::vector<InputRequest> name_request() {
  return {form_request("user_name", "What is your name?", "name")};
}

}  // namespace

std::vector<mcp::Tool> input_tools() {
  return {asking("elicitation", [](const Call& call) { return ask_for(call, name_request()); }),
          asking("sampling",
                 [](const Call& call) {
                   return ask_for(call, {sampling_request("capital_question",
                                                          "What is the capital of France?")});
                 }),
          asking("list_roots", [](const Call& call) { return ask_for(call, {roots_request()}); }),
          asking("request_state", round_trip_state),
          asking("multiple_inputs",
                 [](const Call& call) {
                   return ask_for(
                       call,
                       {form_request("user_name", "What is your name?", "name"),
                        sampling_request("greeting", "Generate a greeting"), roots_request()},
                       "waits-for-all");
                 }),
          asking("multi_round", in_two_rounds),
          asking("tampered_state",
                 [key = new_key()](const Call& call) { return with_sealed_state(call, key); }),
          asking("capabilities", within_capabilities),
          {.name = "test_streaming_elicitation",
           .description = "Answers on a stream without asking anything there.",
           .call =
               [](const Call& call) {
                 call.report({.done = 1, .total = 1});
                 return ask_for(call, name_request());
               }},
          {.name = "test_missing_capability",
           .description = "Needs a client that can sample.",
           .needs = {"sampling"},
           .call = [](const Call&) -> ToolAnswer { return mcp::text_result("It can."); }}};
}

}  // namespace theseus::tests
