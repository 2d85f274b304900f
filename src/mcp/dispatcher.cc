#include "mcp/dispatcher.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "base/error.h"
#include "mcp/meta_keys.h"
#include "mcp/methods.h"
#include "mcp/modern_checks.h"
#include "mcp/results.h"

namespace theseus::mcp {
namespace {

using nlohmann::json;

constexpr int kOk = 200;
constexpr int kAccepted = 202;
constexpr int kBadRequest = 400;
constexpr int kNotFound = 404;
constexpr const char* kFault =
    "Theseus met a fault of its own in this call. What was stored before is unharmed; whether the "
    "call was carried out, recall or history will say. If it happens again, report it with the "
    "arguments of the call.";

Reply error_reply(int status, const std::optional<RequestId>& id, const RpcError& error) {
  return {.status = status, .message = error_text(id, error)};
}

/// The name of the version that a legacy request's header gives, if any.
std::optional<std::string_view> find_version_header(const RoutingHeaders* headers) {
  if (headers == nullptr || !headers->protocol_version) return std::nullopt;
  return *headers->protocol_version;
}

std::optional<RpcError> find_legacy_fault(const Message& message, const RoutingHeaders* headers) {
  const auto version = find_version_header(headers);
  // Before the handshake there is no version to hold a header against.
  if (!version || message.method() == "initialize" || find_revision(*version)) return std::nullopt;
  return RpcError{.code = ErrorCode::invalid_request,
                  .message = "MCP-Protocol-Version names a revision that is not served here"};
}

std::optional<Revision> revision_of(Era era, const Arrival& arrival) {
  if (era == Era::modern) return Revision::v2026_07_28;
  if (const auto version = find_version_header(arrival.headers)) return find_revision(*version);
  return arrival.negotiated;
}

RpcError unknown_method(const std::string& method) {
  return {.code = ErrorCode::method_not_found, .message = "Unknown method: " + method};
}

/// What a feature threw, as an answer: a tool's failure is for the model, which can tell its user.
Outcome failure(const Exchange& exchange, std::string message) {
  if (exchange.message.method() == "tools/call") {
    return json{{"content", json::array({{{"type", "text"}, {"text", std::move(message)}}})},
                {"isError", true}};
  }
  return base::Unexpected(
      RpcError{.code = ErrorCode::internal_error, .message = std::move(message)});
}

/// The boundary of a message: whatever is thrown behind it ends here.
Outcome outcome_of(const Method& method, const Exchange& exchange) {
  try {
    return method.answer(exchange);
  } catch (const base::Error& error) {
    // Of the way to the data, by whoever gave it: there is no log that would say more.
    return failure(exchange, error.what());
  } catch (const std::exception&) {
    // Its message may hold anything, and goes nowhere.
    return failure(exchange, kFault);
  }
}

std::optional<Revision> find_settled(const Message& message, const json& result) {
  if (message.method() != "initialize") return std::nullopt;
  return find_revision(result["protocolVersion"].get_ref<const std::string&>());
}

Reply answer_exchange(const Exchange& exchange) {
  const std::optional<RequestId>& id = exchange.message.id();
  const Method* method = find_method(exchange.message.method(), exchange.era, exchange.features);
  if (method == nullptr) {
    // To a legacy client 404 means that its session has ended.
    return error_reply(exchange.era == Era::modern ? kNotFound : kOk, id,
                       unknown_method(exchange.message.method()));
  }
  if (auto fault = find_capability_fault(exchange)) return error_reply(kBadRequest, id, *fault);
  Outcome outcome = outcome_of(*method, exchange);
  if (!outcome) {
    const bool lacks = outcome.error().code == ErrorCode::missing_capability;
    return error_reply(lacks ? kBadRequest : kOk, id, outcome.error());
  }
  const json result = finish_result(exchange, std::move(outcome).value());
  return {.status = kOk,
          .message = result_text(*id, result),
          .negotiated = find_settled(exchange.message, result)};
}

std::unique_ptr<const json> schemas_of(const Features& features) {
  json schemas = json::object();
  for (const Tool& tool : features.tools) schemas[tool.name] = json::parse(tool.input_schema);
  return std::make_unique<const json>(std::move(schemas));
}

}  // namespace

Dispatcher::Dispatcher(Features features)
    : features_(std::move(features)), schemas_(schemas_of(features_)) {}

Dispatcher::~Dispatcher() = default;

Reply Dispatcher::answer(const Message& message, const Arrival& arrival) const {
  if (message.kind() == Message::Kind::response) questions_.deliver(message);
  if (message.kind() != Message::Kind::request) return {.status = kAccepted};
  const Era era = choose_era(message, arrival.headers);
  const auto fault = era == Era::modern ? find_modern_fault(message, arrival.headers)
                                        : find_legacy_fault(message, arrival.headers);
  if (fault) return error_reply(kBadRequest, message.id(), *fault);
  const Call call({.message = message,
                   .era = era,
                   .peer = arrival.peer,
                   .channel = arrival.channel,
                   .questions = questions_});
  return answer_exchange({.features = features_,
                          .schemas = *schemas_,
                          .message = message,
                          .call = call,
                          .era = era,
                          .revision = revision_of(era, arrival)});
}

Reply Dispatcher::answer(std::string_view bytes, const Arrival& arrival) const {
  const auto message = parse_message(bytes);
  return message ? answer(*message, arrival) : refuse(message.error());
}

Reply Dispatcher::refuse(const MessageFault& fault) {
  return error_reply(kBadRequest, fault.id, fault.error);
}

Era choose_era(const Message& message, const RoutingHeaders* headers) {
  if (message.meta().contains(kProtocolVersionKey)) return Era::modern;
  if (message.method() == "server/discover") return Era::modern;
  const auto version = find_version_header(headers);
  if (message.method() == "initialize" || !version || is_legacy_name(*version)) {
    return Era::legacy;
  }
  // An unknown revision is more likely newer than ours, unless a session speaks against it.
  const auto revision = find_revision(*version);
  return revision || !headers->session_id ? Era::modern : Era::legacy;
}

}  // namespace theseus::mcp
