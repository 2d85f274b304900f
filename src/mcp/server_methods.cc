// The methods about the server as a whole: what it is and what it can do.
#include <chrono>
#include <nlohmann/json.hpp>

#include "mcp/methods.h"
#include "mcp/results.h"

namespace theseus::mcp {
namespace {

using nlohmann::json;

constexpr std::chrono::hours kDiscoveryLasts{1};

json capabilities_of(const Features& features, Era era) {
  json capabilities = json::object();
  if (!features.tools.empty()) capabilities["tools"] = json::object();
  if (!features.prompts.empty()) capabilities["prompts"] = json::object();
  if (features.resources) {
    capabilities["resources"] = json::object();
    // Subscriptions of the modern era are another feature, which is not offered.
    if (features.resources->subscribable && era == Era::legacy) {
      capabilities["resources"]["subscribe"] = true;
    }
  }
  if (features.complete) capabilities["completions"] = json::object();
  if (features.logging) capabilities["logging"] = json::object();
  return capabilities;
}

/// The revision that a handshake settles: the client's own where it is served, else our newest of
/// that kind, which the client takes or leaves.
Revision settle(std::string_view requested) {
  const auto revision = find_revision(requested);
  return revision && era_of(*revision) == Era::legacy ? *revision : kNewestLegacy;
}

}  // namespace

Outcome initialize(const Exchange& exchange) {
  const auto requested = find_text(exchange.message.params(), "protocolVersion");
  if (!requested) return invalid_params("initialize needs \"protocolVersion\", a string");
  const Features& features = exchange.features;
  json server{{"name", features.name}, {"version", features.version}};
  if (!features.title.empty()) server["title"] = features.title;
  json result{{"protocolVersion", name_of(settle(*requested))},
              {"capabilities", capabilities_of(features, exchange.era)},
              {"serverInfo", std::move(server)}};
  if (!features.instructions.empty()) result["instructions"] = features.instructions;
  return result;
}

Outcome discover(const Exchange& exchange) {
  json versions = json::array();
  for (const Revision revision : kServedRevisions) versions.push_back(name_of(revision));
  json result{{"supportedVersions", std::move(versions)},
              {"capabilities", capabilities_of(exchange.features, exchange.era)}};
  if (!exchange.features.instructions.empty()) {
    result["instructions"] = exchange.features.instructions;
  }
  return cacheable(exchange, std::move(result), kDiscoveryLasts, CacheScope::shared);
}

Outcome ping(const Exchange&) {
  return json::object();
}

// Without sessions there is nothing to keep a level in; a client that set one still gets them all.
Outcome set_level(const Exchange& exchange) {
  if (!find_text(exchange.message.params(), "level")) {
    return invalid_params("logging/setLevel needs \"level\", a string");
  }
  return json::object();
}

Outcome complete(const Exchange& exchange) {
  const json& params = exchange.message.params();
  const json reference = params.value("ref", json::object());
  const json argument = params.value("argument", json::object());
  if (!reference.is_object() || !argument.is_object()) {
    return invalid_params("completion/complete needs \"ref\" and \"argument\", both objects");
  }
  const auto named = find_text(reference, "name");
  const auto target = named ? named : find_text(reference, "uri");
  const auto name = find_text(argument, "name");
  const auto value = find_text(argument, "value");
  if (!target || !name || !value) {
    return invalid_params(
        "completion/complete needs the name or uri of \"ref\", and name and value "
        "of \"argument\", all strings");
  }
  const auto values =
      exchange.features.complete({.reference = *target, .argument = *name, .value = *value});
  return json{{"completion", {{"values", values}, {"total", values.size()}, {"hasMore", false}}}};
}

}  // namespace theseus::mcp
