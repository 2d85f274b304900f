#include "mcp/key_rights.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/json.h"

namespace theseus::mcp {
namespace {

using nlohmann::json;

bool is_text(const json& value) {
  return value.is_string();
}

}  // namespace

void fit_to_caller(Peer& peer, const memory::Caller& caller,
                   const std::optional<std::string>& wished) {
  peer.may_write = caller.role >= memory::Role::writer;
  if (wished) {
    peer.default_space = *wished;
  } else if (!caller.sees_all() && !caller.spaces.empty()) {
    peer.default_space = caller.spaces.front();
  }
  peer.sees_default_space = caller.may_see(peer.default_space);
}

std::optional<memory::Caller> find_caller(const http::Response& status) {
  const auto body = base::parse_json(status.body);
  if (status.status != 200 || !body || !body->is_object()) return std::nullopt;
  const json caller = body->value("caller", json());
  if (!caller.is_object()) return std::nullopt;
  const json role = caller.value("role", json());
  const json spaces = caller.value("spaces", json());
  if (!role.is_string() || !spaces.is_array() || !std::ranges::all_of(spaces, is_text)) {
    return std::nullopt;
  }
  const auto known = memory::find_role(role.get<std::string>());
  if (!known) return std::nullopt;
  return memory::Caller{
      .key = {}, .role = *known, .spaces = spaces.get<std::vector<std::string>>()};
}

}  // namespace theseus::mcp
