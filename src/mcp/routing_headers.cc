#include "mcp/routing_headers.h"

#include <array>
#include <nlohmann/json.hpp>

#include "base/utf8.h"
#include "mcp/base64.h"
#include "mcp/meta_keys.h"

namespace theseus::mcp {
namespace {

using nlohmann::json;

constexpr std::string_view kEncodedStart = "=?base64?";
constexpr std::string_view kEncodedEnd = "?=";

std::string_view trimmed(std::string_view value) {
  const std::size_t start = value.find_first_not_of(" \t");
  if (start == std::string_view::npos) return "";
  return value.substr(start, value.find_last_not_of(" \t") - start + 1);
}

/// The value that a header stands for; nothing where its encoding is broken.
std::optional<std::string> decode(std::string_view raw) {
  const std::string_view value = trimmed(raw);
  if (value.size() < kEncodedStart.size() + kEncodedEnd.size() ||
      !value.starts_with(kEncodedStart) || !value.ends_with(kEncodedEnd)) {
    return std::string(value);
  }
  auto bytes = from_base64(
      value.substr(kEncodedStart.size(), value.size() - kEncodedStart.size() - kEncodedEnd.size()));
  if (!bytes || !base::is_utf8(*bytes)) return std::nullopt;
  return bytes;
}

RpcError mismatch(std::string message) {
  return {.code = ErrorCode::header_mismatch, .message = "Header mismatch: " + std::move(message)};
}

struct HeaderCheck {
  std::string_view header;
  const std::optional<std::string>& came;
  std::optional<std::string> expected;  ///< by the body; nothing where the body has none
};

std::optional<RpcError> find_fault(const HeaderCheck& check) {
  const std::string header(check.header);
  if (!check.came) {
    if (!check.expected) return std::nullopt;
    return mismatch(header + " is missing and must be the same as in the body");
  }
  const auto value = decode(*check.came);
  if (!value) return mismatch(header + " is not well encoded");
  if (value == check.expected) return std::nullopt;
  return mismatch(header + " is not the same as in the body");
}

std::optional<std::string> find_text(const json& object, std::string_view name) {
  const auto place = object.find(name);
  if (place == object.end() || !place->is_string()) return std::nullopt;
  return place->get<std::string>();
}

/// What `Mcp-Name` repeats; nothing for a method that has no such thing.
std::optional<std::string> find_name(const Message& message) {
  if (message.method() == "tools/call" || message.method() == "prompts/get") {
    return find_text(message.params(), "name");
  }
  if (message.method() == "resources/read") return find_text(message.params(), "uri");
  return std::nullopt;
}

bool has_name(const Message& message) {
  constexpr std::array<std::string_view, 3> kNamed = {"tools/call", "prompts/get",
                                                      "resources/read"};
  return std::find(kNamed.begin(), kNamed.end(), message.method()) != kNamed.end();
}

}  // namespace

RoutingHeaders routing_headers_of(const http::Request& request) {
  RoutingHeaders headers;
  const auto take = [&headers](std::optional<std::string>& place, const auto& header) {
    if (place) headers.repeated = header.first;
    place = header.second;
  };
  for (const auto& header : request.headers) {
    if (http::same_name(header.first, "MCP-Protocol-Version")) {
      take(headers.protocol_version, header);
    } else if (http::same_name(header.first, "Mcp-Method")) {
      take(headers.method, header);
    } else if (http::same_name(header.first, "Mcp-Name")) {
      take(headers.name, header);
    } else if (http::same_name(header.first, "Mcp-Session-Id")) {
      headers.session_id = header.second;
    }
  }
  return headers;
}

std::optional<RpcError> find_header_fault(const RoutingHeaders& headers, const Message& message) {
  if (!headers.repeated.empty()) return mismatch(headers.repeated + " came more than once");
  if (auto fault = find_fault({"MCP-Protocol-Version", headers.protocol_version,
                               find_text(message.meta(), kProtocolVersionKey)})) {
    return fault;
  }
  if (auto fault = find_fault({"Mcp-Method", headers.method, message.method()})) return fault;
  // On other methods the header means nothing and is passed over.
  if (!has_name(message)) return std::nullopt;
  return find_fault({"Mcp-Name", headers.name, find_name(message)});
}

}  // namespace theseus::mcp
