#include "mcp/rest.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <nlohmann/json.hpp>

#include "base/json.h"
#include "http/target.h"

namespace theseus::mcp {
namespace {

using nlohmann::json;
using Milliseconds = std::chrono::milliseconds;

/// Well below the shortest time that a host gives a call (60 s).
constexpr std::chrono::seconds kLoadingPatience{40};
/// Small spaces load faster than the second that REST speaks of.
constexpr Milliseconds kLongestPause{250};

http::Request to_http(const RestRequest& request) {
  http::Request sent{.method = request.method, .target = "/v1"};
  for (const std::string& segment : request.segments) {
    sent.target += "/" + http::encode_component(segment);
  }
  char separator = '?';
  for (const auto& [name, value] : request.query) {
    sent.target += separator + name + "=" + http::encode_component(value);
    separator = '&';
  }
  if (!request.body.empty()) sent.headers.emplace_back("Content-Type", "application/json");
  if (request.if_revision) {
    sent.headers.emplace_back("If-Match", '"' + std::to_string(*request.if_revision) + '"');
  }
  sent.body = request.body;
  return sent;
}

std::string text_or(const json& object, const char* name, std::string fallback) {
  if (!object.is_object()) return fallback;
  const auto place = object.find(name);
  return place == object.end() || !place->is_string() ? std::move(fallback)
                                                      : place->get<std::string>();
}

Milliseconds pause_of(const http::Response& response) {
  const auto place =
      std::find_if(response.headers.begin(), response.headers.end(),
                   [](const auto& header) { return http::same_name(header.first, "Retry-After"); });
  int seconds = 1;
  if (place != response.headers.end()) {
    const std::string& value = place->second;
    std::from_chars(value.data(), value.data() + value.size(), seconds);
  }
  return std::clamp<Milliseconds>(std::chrono::seconds(seconds), Milliseconds(0), kLongestPause);
}

json parsed_or_null(std::string_view text) {
  auto parsed = base::parse_json(text);
  return parsed ? std::move(parsed).value() : json();
}

RestFault fault_of(const http::Response& response, const json& body) {
  return {.status = response.status,
          .code = text_or(body, "code", ""),
          .message = text_or(body, "detail",
                             "The server answered with status " + std::to_string(response.status) +
                                 " and no reason that can be read.")};
}

/// What passes, and is long enough to be told of meanwhile.
bool is_passing(const RestFault& fault) {
  return fault.code == "loading" || fault.code == "upgrading";
}

void report_waiting(const Call& call, const json& body, const RestFault& fault) {
  const auto percent = body.find("percent");
  call.report({.done = percent != body.end() && percent->is_number() ? percent->get<double>() : 0,
               .total = 100,
               .message = fault.code == "upgrading" ? fault.message
                                                    : "The index of the space is being loaded."});
}

/// Whether the call may wait on its thread, on which it then has its place.
bool ensure_place(const Peer& peer, std::optional<http::WaitingRoom::Place>& place) {
  if (peer.room == nullptr || place) return true;
  if (auto found = peer.room->find_place()) place.emplace(std::move(*found));
  return place.has_value();
}

}  // namespace

RestAnswer ask_rest(const Call& call, const RestRequest& request) {
  const auto text = ask_rest_text(call, request);
  if (!text) return base::Unexpected(text.error());
  json body = parsed_or_null(*text);
  if (body.is_null()) return base::Unexpected(unreadable_answer());
  return body;
}

base::Result<std::string, RestFault> ask_rest_text(const Call& call, const RestRequest& request) {
  const auto until = std::chrono::steady_clock::now() + kLoadingPatience;
  std::optional<http::WaitingRoom::Place> place;
  for (;;) {
    http::Response response = call.ask(to_http(request));
    if (response.status < 300) return std::move(response.body);
    const json body = parsed_or_null(response.body);
    RestFault fault = fault_of(response, body);
    const bool patient = is_passing(fault) && std::chrono::steady_clock::now() < until;
    if (!patient || !ensure_place(call.peer(), place)) return base::Unexpected(std::move(fault));
    report_waiting(call, body, fault);
    if (!call.wait(pause_of(response))) return base::Unexpected(std::move(fault));
  }
}

RestFault unreadable_answer() {
  return {.status = 200,
          .code = "unreadable",
          .message = "The server said that it was done, in an answer that cannot be read."};
}

std::string space_of(const Call& call) {
  std::string space = text_or(call.arguments(), "space", "");
  return space.empty() ? call.peer().default_space : space;
}

}  // namespace theseus::mcp
