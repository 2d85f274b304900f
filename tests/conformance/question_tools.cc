#include <nlohmann/json.hpp>

#include "conformance/fixture_features.h"

namespace theseus::tests {
namespace {

using mcp::Call;
using mcp::ToolAnswer;
using nlohmann::json;

json user_form() {
  return json::parse(R"json({
    "type": "object",
    "properties": {
      "username": {"type": "string", "description": "User's response"},
      "email": {"type": "string", "description": "User's email address"}
    },
    "required": ["username", "email"]
  })json");
}

json form_with_defaults() {
  return json::parse(R"json({
    "type": "object",
    "properties": {
      "name": {"type": "string", "description": "User name", "default": "John Doe"},
      "age": {"type": "integer", "description": "User age", "default": 30},
      "score": {"type": "number", "description": "User score", "default": 95.5},
      "status": {"type": "string", "description": "User status",
                 "enum": ["active", "inactive", "pending"], "default": "active"},
      "verified": {"type": "boolean", "description": "Verification status", "default": true}
    },
    "required": []
  })json");
}

json form_with_choices() {
  return json::parse(R"json({
    "type": "object",
    "properties": {
      "untitledSingle": {"type": "string", "enum": ["option1", "option2", "option3"]},
      "titledSingle": {"type": "string", "oneOf": [
        {"const": "value1", "title": "First Option"},
        {"const": "value2", "title": "Second Option"},
        {"const": "value3", "title": "Third Option"}]},
      "legacyEnum": {"type": "string", "enum": ["opt1", "opt2", "opt3"],
                     "enumNames": ["Option One", "Option Two", "Option Three"]},
      "untitledMulti": {"type": "array",
                        "items": {"type": "string", "enum": ["option1", "option2", "option3"]}},
      "titledMulti": {"type": "array", "items": {"anyOf": [
        {"const": "value1", "title": "First Choice"},
        {"const": "value2", "title": "Second Choice"},
        {"const": "value3", "title": "Third Choice"}]}}
    },
    "required": []
  })json");
}

ToolAnswer ask(const Call& call, std::string_view method, const json& params) {
  const auto answer = call.ask_client(method, params);
  if (!answer) return answer.error();
  return mcp::text_result("The client answered: " + answer->dump());
}

ToolAnswer elicit(const Call& call, const std::string& message, json form) {
  return ask(call, "elicitation/create",
             {{"message", message}, {"requestedSchema", std::move(form)}});
}

ToolAnswer sample(const Call& call) {
  const json content{{"type", "text"}, {"text", call.arguments().at("prompt")}};
  return ask(call, "sampling/createMessage",
             {{"messages", {{{"role", "user"}, {"content", content}}}}, {"maxTokens", 100}});
}

std::string schema_of_one_text(const std::string& name) {
  return json{{"type", "object"},
              {"properties", {{name, {{"type", "string"}}}}},
              {"required", {name}},
              {"additionalProperties", false}}
      .dump();
}

}  // namespace

std::vector<mcp::Tool> question_tools() {
  return {{.name = "test_sampling",
           .description = "Asks the client's model.",
           .input_schema = schema_of_one_text("prompt"),
           .call = sample},
          {.name = "test_elicitation",
           .description = "Asks the client's user.",
           .input_schema = schema_of_one_text("message"),
           .call =
               [](const Call& call) {
                 return elicit(call, call.arguments().at("message"), user_form());
               }},
          {.name = "test_elicitation_sep1034_defaults",
           .description = "Asks with a form that has defaults.",
           .call =
               [](const Call& call) {
                 return elicit(call, "Please review and update the form fields with defaults",
                               form_with_defaults());
               }},
          {.name = "test_elicitation_sep1330_enums",
           .description = "Asks with a form of choices.",
           .call = [](const Call& call) {
             return elicit(call, "Please select options from the enum fields", form_with_choices());
           }}};
}

}  // namespace theseus::tests
