#include <chrono>
#include <nlohmann/json.hpp>

#include "base/json.h"
#include "mcp/methods.h"
#include "mcp/results.h"

namespace theseus::mcp {
namespace {

using nlohmann::json;

constexpr std::chrono::minutes kTemplatesLast{5};
/// What stands at a URI may have changed with the next write.
constexpr std::chrono::milliseconds kNotKept{0};

json to_json(const ResourceEntry& entry, const char* uri_name) {
  json shown{{uri_name, entry.uri}, {"name", entry.name}};
  if (!entry.title.empty()) shown["title"] = entry.title;
  if (!entry.description.empty()) shown["description"] = entry.description;
  if (!entry.mime_type.empty()) shown["mimeType"] = entry.mime_type;
  return shown;
}

json to_json(const ResourcePage& page) {
  json resources = json::array();
  for (const ResourceEntry& entry : page.entries) resources.push_back(to_json(entry, "uri"));
  json shown{{"resources", std::move(resources)}};
  if (page.next_cursor) shown["nextCursor"] = *page.next_cursor;
  return shown;
}

RpcError not_found(const Exchange& exchange, const std::string& uri) {
  return {.code = exchange.era == Era::modern ? ErrorCode::invalid_params
                                              : ErrorCode::legacy_resource_not_found,
          .message = "Resource not found",
          .data = base::to_text(json{{"uri", uri}})};
}

Outcome outcome_of(const Exchange& exchange, const std::string& uri, const ResourceAnswer& answer) {
  if (std::holds_alternative<NoSuchResource>(answer)) {
    return base::Unexpected(not_found(exchange, uri));
  }
  if (const auto* error = std::get_if<RpcError>(&answer)) return base::Unexpected(*error);
  if (const auto* input = std::get_if<InputRequired>(&answer)) {
    return ask_for_input(exchange, *input);
  }
  json contents = json::array();
  for (const auto& content : std::get<std::vector<ResourceContents>>(answer)) {
    contents.push_back(to_json(content));
  }
  return cacheable(exchange, json{{"contents", std::move(contents)}}, kNotKept, CacheScope::own);
}

}  // namespace

Outcome list_resources(const Exchange& exchange) {
  const json& params = exchange.message.params();
  const auto cursor = find_text(params, "cursor");
  if (params.contains("cursor") && !cursor) return invalid_params("\"cursor\" must be a string");
  const ResourceList list = exchange.features.resources->list(exchange.call, cursor);
  if (const auto* error = std::get_if<RpcError>(&list)) return base::Unexpected(*error);
  return cacheable(exchange, to_json(std::get<ResourcePage>(list)), kNotKept, CacheScope::own);
}

Outcome list_templates(const Exchange& exchange) {
  if (auto fault = refuse_cursor(exchange)) return base::Unexpected(std::move(*fault));
  json templates = json::array();
  for (const ResourceEntry& entry : exchange.features.resources->templates) {
    templates.push_back(to_json(entry, "uriTemplate"));
  }
  return cacheable(exchange, json{{"resourceTemplates", std::move(templates)}}, kTemplatesLast,
                   CacheScope::shared);
}

Outcome read_resource(const Exchange& exchange) {
  const auto uri = find_text(exchange.message.params(), "uri");
  if (!uri) return invalid_params("resources/read needs \"uri\", a string");
  return outcome_of(exchange, *uri, exchange.features.resources->read(exchange.call, *uri));
}

Outcome subscribe(const Exchange& exchange) {
  if (!find_text(exchange.message.params(), "uri")) {
    return invalid_params(exchange.message.method() + " needs \"uri\", a string");
  }
  return json::object();
}

}  // namespace theseus::mcp
