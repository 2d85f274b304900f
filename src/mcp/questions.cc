#include "mcp/questions.h"

#include <nlohmann/json.hpp>

#include "base/bytes.h"
#include "base/json.h"
#include "base/random.h"

namespace theseus::mcp {
namespace {

using nlohmann::json;

/// How often a waiting call looks whether its client has gone.
constexpr std::chrono::milliseconds kLook{50};

base::Unexpected<RpcError> failed(std::string message) {
  return base::Unexpected(
      RpcError{.code = ErrorCode::internal_error, .message = std::move(message)});
}

std::string request_text(const std::string& id, std::string_view method, const json& params) {
  return base::to_text(
      json{{"jsonrpc", "2.0"}, {"id", id}, {"method", method}, {"params", params}});
}

base::Result<json, RpcError> result_of(const json& response) {
  if (response.contains("result")) return response["result"];
  return failed("the client refused: " + base::to_text(response.value("error", json())));
}

}  // namespace

struct Questions::Waiting {
  bool answered = false;
  json response = {};
};

Questions::Questions() : prefix_("theseus-" + base::to_hex(base::random_bytes(8)) + "-") {}
Questions::~Questions() = default;

std::string Questions::open() {
  const std::lock_guard lock(mutex_);
  std::string id = prefix_ + std::to_string(++count_);
  waiting_.emplace(id, std::make_unique<Waiting>());
  return id;
}

base::Result<json, RpcError> Questions::ask(Channel& channel, std::string_view method,
                                            const json& params,
                                            std::chrono::milliseconds patience) {
  const std::string id = open();
  channel.send(request_text(id, method, params));
  const auto until = std::chrono::steady_clock::now() + patience;
  std::unique_lock lock(mutex_);
  const Waiting& waiting = *waiting_.at(id);
  while (!waiting.answered && std::chrono::steady_clock::now() < until && !channel.is_cancelled()) {
    answered_.wait_for(lock, kLook);
  }
  const auto own = waiting_.extract(id);
  if (!own.mapped()->answered) {
    return failed("the client did not answer " + std::string(method));
  }
  return result_of(own.mapped()->response);
}

bool Questions::deliver(const Message& response) {
  const auto id = response.object().find("id");
  if (id == response.object().end() || !id->is_string()) return false;
  const std::lock_guard lock(mutex_);
  const auto place = waiting_.find(id->get_ref<const std::string&>());
  if (place == waiting_.end()) return false;
  place->second->response = response.object();
  place->second->answered = true;
  answered_.notify_all();
  return true;
}

}  // namespace theseus::mcp
