#include "mcp/results.h"

#include <nlohmann/json.hpp>

#include "base/json.h"
#include "mcp/meta_keys.h"

namespace theseus::mcp {

using nlohmann::json;

namespace {

std::string_view capability_for(std::string_view method) {
  if (method == "sampling/createMessage") return "sampling";
  if (method == "roots/list") return "roots";
  return "elicitation";
}

}  // namespace

json cacheable(const Exchange& exchange, json result, std::chrono::milliseconds time_to_live,
               CacheScope scope) {
  if (exchange.era == Era::modern) {
    result["ttlMs"] = time_to_live.count();
    result["cacheScope"] = scope == CacheScope::shared ? "public" : "private";
  }
  return result;
}

json finish_result(const Exchange& exchange, json result) {
  if (exchange.era == Era::legacy) return result;
  if (!result.contains("resultType")) result["resultType"] = "complete";
  result["_meta"][kServerInfoKey] =
      json{{"name", exchange.features.name}, {"version", exchange.features.version}};
  return result;
}

Outcome ask_for_input(const Exchange& exchange, const InputRequired& input) {
  if (exchange.era == Era::legacy) {
    return base::Unexpected(
        RpcError{.code = ErrorCode::internal_error,
                 .message = "This needs a client that speaks revision 2026-07-28"});
  }
  json result{{"resultType", "input_required"}};
  for (const InputRequest& request : input.requests) {
    const std::string capability(capability_for(request.method));
    if (!exchange.call.client_has(capability)) return base::Unexpected(lacking(capability));
    result["inputRequests"][request.key] =
        json{{"method", request.method}, {"params", json::parse(request.params)}};
  }
  if (input.state) result["requestState"] = *input.state;
  return result;
}

RpcError lacking(const std::string& capability) {
  return {.code = ErrorCode::missing_capability,
          .message = "This needs a client with the capability \"" + capability + "\"",
          .data = base::to_text(json{{"requiredCapabilities", {{capability, json::object()}}}})};
}

base::Unexpected<RpcError> invalid_params(std::string message, std::string data) {
  return base::Unexpected(RpcError{
      .code = ErrorCode::invalid_params, .message = std::move(message), .data = std::move(data)});
}

std::optional<std::string> find_text(const json& object, std::string_view name) {
  const auto place = object.find(name);
  if (place == object.end() || !place->is_string()) return std::nullopt;
  return place->get<std::string>();
}

std::optional<RpcError> refuse_cursor(const Exchange& exchange) {
  if (!exchange.message.params().contains("cursor")) return std::nullopt;
  return RpcError{.code = ErrorCode::invalid_params,
                  .message = "Unknown cursor: this list has one page"};
}

}  // namespace theseus::mcp
