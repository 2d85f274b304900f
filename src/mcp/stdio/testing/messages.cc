#include "mcp/stdio/testing/messages.h"

#include <nlohmann/json.hpp>

namespace theseus::mcp::testing {

using nlohmann::json;

json ping(const json& id) {
  return json{{"jsonrpc", "2.0"}, {"id", id}, {"method", "ping"}};
}

json initialize(const std::string& version) {
  return json{{"jsonrpc", "2.0"},
              {"id", "open"},
              {"method", "initialize"},
              {"params",
               {{"protocolVersion", version},
                {"capabilities", json::object()},
                {"clientInfo", {{"name", "test"}, {"version", "1"}}}}}};
}

json discover() {
  const json meta{{"io.modelcontextprotocol/protocolVersion", "2026-07-28"},
                  {"io.modelcontextprotocol/clientCapabilities", json::object()}};
  return json{{"jsonrpc", "2.0"},
              {"id", "look"},
              {"method", "server/discover"},
              {"params", {{"_meta", meta}}}};
}

json cancel(int id) {
  return json{
      {"jsonrpc", "2.0"}, {"method", "notifications/cancelled"}, {"params", {{"requestId", id}}}};
}

std::string text_of(const json& answer) {
  return answer.at("result").at("content").at(0).at("text").get<std::string>();
}

}  // namespace theseus::mcp::testing
