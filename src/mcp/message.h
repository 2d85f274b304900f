#pragma once

#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

namespace theseus::mcp {

/// Error codes of JSON-RPC and of the protocol.
enum class ErrorCode {
  parse_error = -32700,
  invalid_request = -32600,
  method_not_found = -32601,
  invalid_params = -32602,
  internal_error = -32603,
  legacy_resource_not_found = -32002,
  header_mismatch = -32020,
  missing_capability = -32021,
  unsupported_version = -32022,
};

/// An error answer; `data` is a JSON text, or empty for none.
struct RpcError {
  ErrorCode code = ErrorCode::internal_error;
  std::string message = {};
  std::string data = {};
};

/// The id of a request as the JSON text that came, a string or an integer, so that it goes back
/// just so.
struct RequestId {
  std::string json;

  friend bool operator==(const RequestId&, const RequestId&) = default;
};

/// One JSON-RPC message: a request has an id and a method, a notification no id, a response no
/// method.
class Message {
 public:
  enum class Kind { request, notification, response };

  Message(Kind kind, std::optional<RequestId> id, nlohmann::json object);
  ~Message();
  Message(Message&& other) noexcept;
  Message& operator=(Message&& other) noexcept;

  Kind kind() const noexcept { return kind_; }
  /// Of a request or a response; absent in a notification, and in an error response whose sender
  /// could not read the id.
  const std::optional<RequestId>& id() const noexcept { return id_; }
  /// Empty for a response.
  const std::string& method() const noexcept { return method_; }
  /// An object, empty where the message has none.
  const nlohmann::json& params() const noexcept;
  /// `params._meta`; an empty object where there is none.
  const nlohmann::json& meta() const noexcept;
  /// The whole message, such as a response with its `result` or `error`.
  const nlohmann::json& object() const noexcept { return *object_; }

 private:
  Kind kind_;
  std::optional<RequestId> id_;
  std::string method_;
  std::unique_ptr<const nlohmann::json> object_;
};

/// Why bytes are no message, and the id where at least that could be read.
struct MessageFault {
  RpcError error;
  std::optional<RequestId> id = {};
};

/// Reads one message. Refused: what base::parse_json refuses (-32700); a batch, and whatever is not
/// one JSON-RPC 2.0 message with an id of an allowed type and params that are an object (-32600).
base::Result<Message, MessageFault> parse_message(std::string_view bytes);

/// The request that a `notifications/cancelled` names, for a transport that knows which client it
/// hears (stdio; over HTTP two clients may use the same ids, and closing the stream cancels);
/// nothing for any other message.
std::optional<RequestId> find_cancelled_request(const Message& message);

/// One line each, without its end. An id that could not be read is left out.
std::string result_text(const RequestId& id, const nlohmann::json& result);
std::string error_text(const std::optional<RequestId>& id, const RpcError& error);
std::string notification_text(std::string_view method, const nlohmann::json& params);

}  // namespace theseus::mcp
