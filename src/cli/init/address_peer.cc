#include <nlohmann/json.hpp>
#include <sstream>

#include "base/error.h"
#include "base/json.h"
#include "cli/init/mcp_peer.h"
#include "cli/remote_connection.h"
#include "cli/table.h"

namespace theseus::cli {
namespace {

using nlohmann::json;

constexpr std::string_view kVersionKey = "io.modelcontextprotocol/protocolVersion";

// The address without what is asked for there.
std::size_t end_of_origin(const std::string& url) {
  const std::size_t host = url.find("://") + 3;
  return std::min(url.find('/', host), url.size());
}

// An answer is one JSON message, or an event stream in which it comes last.
std::vector<std::string> messages_in(const http::Response& response) {
  if (response.content_type.find("text/event-stream") == std::string::npos) return {response.body};
  std::vector<std::string> messages;
  std::istringstream lines(response.body);
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with("data:")) continue;
    messages.push_back(line.substr(5));
  }
  return messages;
}

class AddressPeer final : public McpPeer {
 public:
  explicit AddressPeer(const Launch& launch)
      : url_(launch.url),
        headers_(launch.headers),
        connection_(connect_to_url(url_.substr(0, end_of_origin(url_)), "")) {}

  json ask(const json& message) override {
    const http::Response response = connection_->send(request_with(message));
    for (const std::string& text : messages_in(response)) {
      const auto answer = base::parse_json(text);
      if (answer && answer->is_object() && answer->value("id", json()) == message.at("id")) {
        note_revision(*answer);
        return *answer;
      }
    }
    throw base::Error(base::ErrorKind::unavailable, fault_of(response));
  }

  void tell(const json& notification) override { connection_->send(request_with(notification)); }

 private:
  http::Request request_with(const json& message) const {
    http::Request request{.method = http::Method::post, .target = url_.substr(end_of_origin(url_))};
    request.headers = {{"Content-Type", "application/json"},
                       {"Accept", "application/json, text/event-stream"}};
    request.headers.insert(request.headers.end(), headers_.begin(), headers_.end());
    const json params = message.value("params", json::object());
    const json meta = params.value("_meta", json::object());
    if (meta.contains(kVersionKey)) {
      request.headers.emplace_back("MCP-Protocol-Version", meta.at(kVersionKey));
      request.headers.emplace_back("Mcp-Method", message.at("method"));
      if (params.contains("name")) request.headers.emplace_back("Mcp-Name", params.at("name"));
    } else if (!revision_.empty()) {
      request.headers.emplace_back("MCP-Protocol-Version", revision_);
    }
    request.body = base::to_text(message);
    return request;
  }

  // What a handshake agreed on is said with every request from then on.
  void note_revision(const json& answer) {
    const json result = answer.value("result", json::object());
    if (result.is_object()) revision_ = result.value("protocolVersion", revision_);
  }

  std::string fault_of(const http::Response& response) const {
    const std::string answered = url_ + " answered with status " + std::to_string(response.status);
    if (response.status == 401) {
      return answered + ": it does not take the key. Is " + std::string(kKeyVariable) +
             " the key of this server?";
    }
    return answered + ": " + one_line(response.body, 200);
  }

  std::string url_;
  std::vector<std::pair<std::string, std::string>> headers_;
  std::unique_ptr<Connection> connection_;
  std::string revision_;
};

}  // namespace

std::unique_ptr<McpPeer> speak_to_address(const Launch& launch) {
  return std::make_unique<AddressPeer>(launch);
}

}  // namespace theseus::cli
