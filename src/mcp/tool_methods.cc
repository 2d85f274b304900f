#include <algorithm>
#include <chrono>
#include <nlohmann/json.hpp>

#include "mcp/arguments.h"
#include "mcp/methods.h"
#include "mcp/results.h"

namespace theseus::mcp {
namespace {

using nlohmann::json;

constexpr std::chrono::minutes kListLasts{5};

bool is_shown(const Tool& tool, const Peer& peer) {
  return peer.may_write || !tool.writes;
}

/// A list that hides something from some keys is nobody else's.
CacheScope scope_of(const Features& features) {
  const bool varies = std::any_of(features.tools.begin(), features.tools.end(),
                                  [](const Tool& tool) { return tool.writes; });
  return varies ? CacheScope::own : CacheScope::shared;
}

json to_json(const Tool& tool, const json& schema) {
  json shown{{"name", tool.name},
             {"description", tool.description},
             {"inputSchema", schema},
             {"annotations",
              {{"readOnlyHint", tool.hints.read_only},
               {"destructiveHint", tool.hints.destructive},
               {"idempotentHint", tool.hints.idempotent},
               {"openWorldHint", false}}}};
  if (!tool.title.empty()) shown["title"] = tool.title;
  if (!tool.meta.empty()) shown["_meta"] = json::parse(tool.meta);
  return shown;
}

const Tool* find_tool(const Exchange& exchange) {
  const auto name = find_text(exchange.message.params(), "name");
  const auto& tools = exchange.features.tools;
  const auto place = std::find_if(tools.begin(), tools.end(),
                                  [&name](const Tool& tool) { return tool.name == name; });
  return place == tools.end() ? nullptr : &*place;
}

/// Objects came into results with 2025-06-18; a client that does not say is taken for an older one.
bool takes_structured(const Exchange& exchange) {
  return exchange.era == Era::modern ||
         (exchange.revision && *exchange.revision >= Revision::v2025_06_18);
}

json to_json(const Exchange& exchange, const ToolResult& result) {
  json shown{{"content", to_json(result.content)}, {"isError", result.is_error}};
  if (!result.structured.empty() && takes_structured(exchange)) {
    shown["structuredContent"] = json::parse(result.structured);
  }
  return shown;
}

/// The message without the arguments that are null: they stand for such as are left out.
Message without_nulls(const Message& message) {
  json object = message.object();
  json& params = object["params"];
  for (auto argument = params["arguments"].begin(); argument != params["arguments"].end();) {
    argument = argument->is_null() ? params["arguments"].erase(argument) : std::next(argument);
  }
  return {message.kind(), message.id(), std::move(object)};
}

bool has_nulls(const json& arguments) {
  return std::any_of(arguments.begin(), arguments.end(),
                     [](const json& argument) { return argument.is_null(); });
}

Outcome outcome_of(const Exchange& exchange, const ToolAnswer& answer) {
  if (const auto* result = std::get_if<ToolResult>(&answer)) return to_json(exchange, *result);
  if (const auto* input = std::get_if<InputRequired>(&answer)) {
    return ask_for_input(exchange, *input);
  }
  return base::Unexpected(std::get<RpcError>(answer));
}

}  // namespace

Outcome list_tools(const Exchange& exchange) {
  if (auto fault = refuse_cursor(exchange)) return base::Unexpected(std::move(*fault));
  json tools = json::array();
  for (const Tool& tool : exchange.features.tools) {
    if (is_shown(tool, exchange.call.peer())) {
      tools.push_back(to_json(tool, exchange.schemas.at(tool.name)));
    }
  }
  return cacheable(exchange, json{{"tools", std::move(tools)}}, kListLasts,
                   scope_of(exchange.features));
}

Outcome call_tool(const Exchange& exchange) {
  const json& params = exchange.message.params();
  const Tool* tool = find_tool(exchange);
  if (tool == nullptr) {
    return invalid_params("Unknown tool: " + find_text(params, "name").value_or("(no name)"));
  }
  if (params.contains("arguments") && !params["arguments"].is_object()) {
    return invalid_params("\"arguments\" must be an object");
  }
  if (tool->check == ArgumentCheck::none) return outcome_of(exchange, tool->call(exchange.call));
  const json& arguments = exchange.call.arguments();
  if (const auto fault = find_argument_fault(exchange.schemas.at(tool->name), arguments)) {
    return to_json(exchange, error_result(*fault));
  }
  if (!has_nulls(arguments)) return outcome_of(exchange, tool->call(exchange.call));
  const Message message = without_nulls(exchange.message);
  return outcome_of(exchange, tool->call(exchange.call.with(message)));
}

std::optional<RpcError> find_capability_fault(const Exchange& exchange) {
  if (exchange.message.method() != "tools/call") return std::nullopt;
  const Tool* tool = find_tool(exchange);
  if (tool == nullptr) return std::nullopt;
  for (const std::string& capability : tool->needs) {
    if (!exchange.call.client_has(capability)) return lacking(capability);
  }
  return std::nullopt;
}

}  // namespace theseus::mcp
