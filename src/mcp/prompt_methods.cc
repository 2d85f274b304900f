#include <algorithm>
#include <chrono>
#include <nlohmann/json.hpp>

#include "mcp/methods.h"
#include "mcp/results.h"

namespace theseus::mcp {
namespace {

using nlohmann::json;

constexpr std::chrono::minutes kListLasts{5};

json to_json(const Prompt& prompt) {
  json arguments = json::array();
  for (const PromptArgument& argument : prompt.arguments) {
    arguments.push_back({{"name", argument.name},
                         {"description", argument.description},
                         {"required", argument.required}});
  }
  json shown{{"name", prompt.name},
             {"description", prompt.description},
             {"arguments", std::move(arguments)}};
  if (!prompt.title.empty()) shown["title"] = prompt.title;
  return shown;
}

json to_json(const PromptResult& result) {
  json messages = json::array();
  for (const PromptMessage& message : result.messages) {
    messages.push_back({{"role", message.role}, {"content", to_json(message.content)}});
  }
  json shown{{"messages", std::move(messages)}};
  if (!result.description.empty()) shown["description"] = result.description;
  return shown;
}

const Prompt* find_prompt(const Exchange& exchange) {
  const auto name = find_text(exchange.message.params(), "name");
  const auto& prompts = exchange.features.prompts;
  const auto place = std::find_if(prompts.begin(), prompts.end(),
                                  [&name](const Prompt& prompt) { return prompt.name == name; });
  return place == prompts.end() ? nullptr : &*place;
}

/// What is wrong with the arguments, as a sentence.
std::optional<std::string> find_fault(const Prompt& prompt, const json& arguments) {
  for (const auto& [name, value] : arguments.items()) {
    if (!value.is_string()) return "The argument \"" + name + "\" must be a string";
  }
  for (const PromptArgument& argument : prompt.arguments) {
    if (argument.required && !arguments.contains(argument.name)) {
      return "The argument \"" + argument.name + "\" is required";
    }
  }
  return std::nullopt;
}

}  // namespace

Outcome list_prompts(const Exchange& exchange) {
  if (auto fault = refuse_cursor(exchange)) return base::Unexpected(std::move(*fault));
  json prompts = json::array();
  for (const Prompt& prompt : exchange.features.prompts) prompts.push_back(to_json(prompt));
  return cacheable(exchange, json{{"prompts", std::move(prompts)}}, kListLasts, CacheScope::shared);
}

Outcome get_prompt(const Exchange& exchange) {
  const Prompt* prompt = find_prompt(exchange);
  if (prompt == nullptr) {
    return invalid_params("Unknown prompt: " +
                          find_text(exchange.message.params(), "name").value_or("(no name)"));
  }
  if (const auto fault = find_fault(*prompt, exchange.call.arguments())) {
    return invalid_params(*fault);
  }
  const PromptAnswer answer = prompt->get(exchange.call);
  if (const auto* result = std::get_if<PromptResult>(&answer)) return to_json(*result);
  if (const auto* input = std::get_if<InputRequired>(&answer)) {
    return ask_for_input(exchange, *input);
  }
  return base::Unexpected(std::get<RpcError>(answer));
}

}  // namespace theseus::mcp
