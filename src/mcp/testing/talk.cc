#include "mcp/testing/talk.h"

#include <nlohmann/json.hpp>

#include "base/json.h"

namespace theseus::mcp::testing {
namespace {

json request_of(int id, std::string_view method, json params) {
  return json{{"jsonrpc", "2.0"}, {"id", id}, {"method", method}, {"params", std::move(params)}};
}

std::optional<std::string> text_at(const json& params, const char* name) {
  if (!params.contains(name) || !params[name].is_string()) return std::nullopt;
  return params[name].get<std::string>();
}

}  // namespace

const json& Told::operator[](std::string_view name) const {
  static const json kAbsent;
  const auto place = message->find(name);
  return place == message->end() ? kAbsent : *place;
}

std::string Told::said() const {
  return result().at("content").at(0).at("text").get<std::string>();
}

bool Told::is_error() const {
  return result().at("isError").get<bool>();
}

Talk::Talk(Features features, Peer peer_)
    : peer(std::move(peer_)), dispatcher_(std::move(features)) {}

Told Talk::legacy(std::string_view method, const json& params) {
  const RoutingHeaders headers{.protocol_version = "2025-11-25"};
  return send(base::to_text(request_of(++last_id_, method, params)), &headers);
}

Told Talk::legacy(std::string_view method) {
  return legacy(method, json::object());
}

Told Talk::modern(std::string_view method, json params) {
  params["_meta"][kProtocolVersionKey] = "2026-07-28";
  params["_meta"][kClientCapabilitiesKey] = json::parse(capabilities);
  auto name = text_at(params, "name");
  const RoutingHeaders headers{.protocol_version = "2026-07-28",
                               .method = std::string(method),
                               .name = name ? name : text_at(params, "uri")};
  return send(base::to_text(request_of(++last_id_, method, std::move(params))), &headers);
}

Told Talk::modern(std::string_view method) {
  return modern(method, json::object());
}

Told Talk::call(std::string_view tool, const json& arguments) {
  return modern("tools/call", json{{"name", tool}, {"arguments", arguments}});
}

Told Talk::send(std::string_view bytes, const RoutingHeaders* headers) {
  const Reply reply =
      dispatcher_.answer(bytes, {.peer = peer, .channel = channel, .headers = headers});
  return {reply.status, std::make_shared<const json>(json::parse(reply.message, nullptr, false)),
          reply.message};
}

}  // namespace theseus::mcp::testing
