#include <nlohmann/json.hpp>

#include "base/error.h"
#include "base/json.h"
#include "cli/init/child.h"
#include "cli/init/mcp_peer.h"
#include "cli/table.h"

namespace theseus::cli {
namespace {

using nlohmann::json;

// What the least patient host gives a server for an answer.
constexpr std::chrono::seconds kPatience{10};

class ProgramPeer final : public McpPeer {
 public:
  explicit ProgramPeer(const Launch& launch)
      // A host does not have what this shell says of us.
      : name_(launch.line[0]),
        child_({.line = launch.line, .environment = launch.environment, .left_out = "THESEUS_"}) {}

  json ask(const json& request) override {
    send(request);
    const auto deadline = std::chrono::steady_clock::now() + kPatience;
    while (const auto line = child_.next_line(deadline)) {
      const auto message = base::parse_json(*line);
      if (!message || !message->is_object()) {
        fail("wrote what is no message of the protocol: " + one_line(*line, 80));
      }
      if (message->value("id", json()) == request.at("id")) return *message;
    }
    fail("gave no answer to " + request.at("method").get<std::string>());
  }

  void tell(const json& notification) override { send(notification); }

 private:
  void send(const json& message) {
    if (!child_.write_line(base::to_text(message))) fail("does not read what it is sent");
  }

  [[noreturn]] void fail(const std::string& what) {
    child_.close_input();
    const auto code = child_.wait(std::chrono::steady_clock::now() + std::chrono::seconds(1));
    std::string message = name_ + " " + what;
    if (code) message += "; it ended with " + std::to_string(*code);
    const std::string said = one_line(child_.errors(), 300);
    if (!said.empty()) message += " and said: " + said;
    throw base::Error(base::ErrorKind::unavailable, message);
  }

  std::string name_;
  Child child_;
};

}  // namespace

std::unique_ptr<McpPeer> start_program(const Launch& launch) {
  return std::make_unique<ProgramPeer>(launch);
}

}  // namespace theseus::cli
