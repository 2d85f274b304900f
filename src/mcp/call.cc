#include "mcp/call.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <thread>

#include "mcp/meta_keys.h"

namespace theseus::mcp {
namespace {

using nlohmann::json;

constexpr std::chrono::milliseconds kLook{20};
/// A person may have to answer.
constexpr std::chrono::minutes kPatience{5};

/// From the lowest to the highest.
constexpr std::array<std::string_view, 8> kLogLevels = {"debug", "info",     "notice", "warning",
                                                        "error", "critical", "alert",  "emergency"};

const json& object_or_empty(const json& object, std::string_view name) {
  static const json kEmpty = json::object();
  const auto place = object.find(name);
  return place == object.end() || !place->is_object() ? kEmpty : *place;
}

/// Whether a message of this level goes to a client that asked for `wanted` and above.
bool reaches(std::string_view level, const json& wanted) {
  if (!wanted.is_string()) return false;
  const auto rank = [](std::string_view name) {
    return std::find(kLogLevels.begin(), kLogLevels.end(), name);
  };
  const auto* const bound = rank(wanted.get_ref<const std::string&>());
  return bound != kLogLevels.end() && rank(level) >= bound;
}

}  // namespace

Call Call::with(const Message& message) const {
  return Call({.message = message,
               .era = parts_.era,
               .peer = parts_.peer,
               .channel = parts_.channel,
               .questions = parts_.questions});
}

const json& Call::arguments() const {
  return object_or_empty(parts_.message.params(), "arguments");
}

void Call::report(const Progress& progress) const {
  const json& meta = parts_.message.meta();
  const auto token = meta.find(kProgressTokenKey);
  if (token == meta.end()) return;
  json params{{"progressToken", *token}, {"progress", progress.done}};
  if (progress.total > 0) params["total"] = progress.total;
  if (!progress.message.empty()) params["message"] = progress.message;
  parts_.channel.send(notification_text("notifications/progress", params));
}

void Call::log(std::string_view level, std::string_view text) const {
  const json& meta = parts_.message.meta();
  if (era() == Era::modern && !reaches(level, meta.value(kLogLevelKey, json()))) return;
  parts_.channel.send(
      notification_text("notifications/message", json{{"level", level}, {"data", text}}));
}

bool Call::wait(std::chrono::milliseconds time) const {
  const auto until = std::chrono::steady_clock::now() + time;
  while (!is_cancelled()) {
    const auto left = until - std::chrono::steady_clock::now();
    if (left <= left.zero()) return true;
    std::this_thread::sleep_for(std::min<std::chrono::nanoseconds>(left, kLook));
  }
  return false;
}

bool Call::client_has(std::string_view capability) const {
  if (era() == Era::legacy) return true;
  return object_or_empty(parts_.message.meta(), kClientCapabilitiesKey).contains(capability);
}

base::Result<json, RpcError> Call::ask_client(std::string_view method, const json& params) const {
  return parts_.questions.ask(parts_.channel, method, params, kPatience);
}

const json& Call::input_responses() const {
  return object_or_empty(parts_.message.params(), "inputResponses");
}

std::optional<std::string> Call::request_state() const {
  const auto state = parts_.message.params().find("requestState");
  if (state == parts_.message.params().end() || !state->is_string()) return std::nullopt;
  return state->get<std::string>();
}

}  // namespace theseus::mcp
