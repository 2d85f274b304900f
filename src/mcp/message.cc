#include "mcp/message.h"

#include <nlohmann/json.hpp>
#include <utility>

#include "base/json.h"

namespace theseus::mcp {
namespace {

using nlohmann::json;

const json& empty_object() {
  static const json kEmpty = json::object();
  return kEmpty;
}

bool is_id(const json& value) {
  return value.is_string() || value.is_number_integer();
}

const json* find_member(const json& object, const char* name) {
  const auto place = object.find(name);
  return place == object.end() ? nullptr : &*place;
}

std::optional<RequestId> find_id(const json& object) {
  const json* id = find_member(object, "id");
  if (id == nullptr || !is_id(*id)) return std::nullopt;
  return RequestId{base::to_text(*id)};
}

/// What is wrong with an object as a message, as the end of a sentence; empty when nothing is.
std::string_view fault_of_envelope(const json& object) {
  const json* version = find_member(object, "jsonrpc");
  if (version == nullptr || *version != "2.0") return "\"jsonrpc\" must be \"2.0\"";
  const json* method = find_member(object, "method");
  const json* id = find_member(object, "id");
  if (method == nullptr) {
    const bool result = object.contains("result");
    const bool error = object.contains("error");
    if (result == error) return "it has neither a \"method\" nor a \"result\" or an \"error\"";
    // An error may answer a request whose id could not be read.
    if (id == nullptr || id->is_null()) return error ? "" : "a result needs an \"id\"";
  } else if (!method->is_string()) {
    return "\"method\" must be a string";
  }
  if (id != nullptr && !is_id(*id)) return "\"id\" must be a string or an integer";
  return "";
}

std::string_view fault_of_params(const json& object) {
  const json* params = find_member(object, "params");
  if (params == nullptr) return "";
  if (!params->is_object()) return "\"params\" must be an object";
  const json* meta = find_member(*params, "_meta");
  return meta == nullptr || meta->is_object() ? "" : "\"_meta\" must be an object";
}

Message::Kind kind_of(const json& object) {
  if (!object.contains("method")) return Message::Kind::response;
  return object.contains("id") ? Message::Kind::request : Message::Kind::notification;
}

MessageFault invalid_request(std::string_view fault, std::optional<RequestId> id) {
  return {{.code = ErrorCode::invalid_request,
           .message = "Not one JSON-RPC 2.0 message: " + std::string(fault)},
          std::move(id)};
}

}  // namespace

Message::Message(Kind kind, std::optional<RequestId> id, json object)
    : kind_(kind), id_(std::move(id)) {
  if (kind != Kind::response) method_ = object.at("method").get<std::string>();
  object_ = std::make_unique<const json>(std::move(object));
}

Message::~Message() = default;
Message::Message(Message&& other) noexcept = default;
Message& Message::operator=(Message&& other) noexcept = default;

const json& Message::params() const noexcept {
  const json* params = find_member(*object_, "params");
  return params == nullptr ? empty_object() : *params;
}

const json& Message::meta() const noexcept {
  const json* meta = find_member(params(), "_meta");
  return meta == nullptr ? empty_object() : *meta;
}

base::Result<Message, MessageFault> parse_message(std::string_view bytes) {
  auto parsed = base::parse_json(bytes);
  if (!parsed) {
    return base::Unexpected(
        MessageFault{{.code = ErrorCode::parse_error, .message = parsed.error().message}});
  }
  json object = std::move(parsed).value();
  if (object.is_array()) {
    return base::Unexpected(invalid_request("batches are not served, send one message", {}));
  }
  if (!object.is_object()) return base::Unexpected(invalid_request("it is no object", {}));
  auto id = find_id(object);
  for (const std::string_view fault : {fault_of_envelope(object), fault_of_params(object)}) {
    if (!fault.empty()) return base::Unexpected(invalid_request(fault, std::move(id)));
  }
  const Message::Kind kind = kind_of(object);
  return Message(kind, std::move(id), std::move(object));
}

std::optional<RequestId> find_cancelled_request(const Message& message) {
  if (message.kind() != Message::Kind::notification ||
      message.method() != "notifications/cancelled") {
    return std::nullopt;
  }
  const json* id = find_member(message.params(), "requestId");
  if (id == nullptr || !is_id(*id)) return std::nullopt;
  return RequestId{base::to_text(*id)};
}

std::string result_text(const RequestId& id, const json& result) {
  return R"({"jsonrpc":"2.0","id":)" + id.json + R"(,"result":)" + base::to_text(result) + "}";
}

std::string error_text(const std::optional<RequestId>& id, const RpcError& error) {
  std::string text = R"({"jsonrpc":"2.0",)";
  if (id) text += R"("id":)" + id->json + ",";
  text += R"("error":{"code":)" + std::to_string(static_cast<int>(error.code)) + R"(,"message":)" +
          base::to_text(json(error.message));
  if (!error.data.empty()) text += R"(,"data":)" + error.data;
  return text + "}}";
}

std::string notification_text(std::string_view method, const json& params) {
  return R"({"jsonrpc":"2.0","method":)" + base::to_text(json(method)) + R"(,"params":)" +
         base::to_text(params) + "}";
}

}  // namespace theseus::mcp
