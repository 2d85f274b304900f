#include "mcp/modern_checks.h"

#include <nlohmann/json.hpp>

#include "base/json.h"
#include "mcp/meta_keys.h"
#include "mcp/revision.h"

namespace theseus::mcp {
namespace {

using nlohmann::json;

RpcError missing(std::string_view key, std::string_view type) {
  return {.code = ErrorCode::invalid_params,
          .message = "params._meta needs \"" + std::string(key) + "\", " + std::string(type)};
}

std::optional<RpcError> find_meta_fault(const json& meta) {
  const auto version = meta.find(kProtocolVersionKey);
  if (version == meta.end() || !version->is_string()) {
    return missing(kProtocolVersionKey, "a string");
  }
  const auto capabilities = meta.find(kClientCapabilitiesKey);
  if (capabilities == meta.end() || !capabilities->is_object()) {
    return missing(kClientCapabilitiesKey, "an object");
  }
  return std::nullopt;
}

std::optional<RpcError> find_version_fault(const json& meta) {
  const auto& requested = meta.at(kProtocolVersionKey).get_ref<const std::string&>();
  const auto revision = find_revision(requested);
  if (revision && era_of(*revision) == Era::modern) return std::nullopt;
  json supported = json::array();
  for (const Revision served : kServedRevisions) supported.push_back(name_of(served));
  return RpcError{
      .code = ErrorCode::unsupported_version,
      .message = "Unsupported protocol version",
      .data = base::to_text(json{{"supported", std::move(supported)}, {"requested", requested}})};
}

}  // namespace

std::optional<RpcError> find_modern_fault(const Message& message, const RoutingHeaders* headers) {
  if (auto fault = find_meta_fault(message.meta())) return fault;
  if (headers != nullptr) {
    if (auto fault = find_header_fault(*headers, message)) return fault;
  }
  return find_version_fault(message.meta());
}

}  // namespace theseus::mcp
