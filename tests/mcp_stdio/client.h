#pragma once

#include <filesystem>
#include <map>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

#include "end_to_end/process.h"

namespace theseus::tests {

/// How a client begins `theseus mcp`.
struct ClientOrder {
  std::filesystem::path data;
  std::string program = {};  ///< this build's where empty
  std::vector<std::string> arguments = {};
  std::map<std::string, std::string> environment = {};
  std::optional<uid_t> user = std::nullopt;
};

/// A client of `theseus mcp` on pipes, as a host is one.
class McpClient {
 public:
  explicit McpClient(const ClientOrder& order);
  ~McpClient();
  McpClient(const McpClient&) = delete;
  McpClient& operator=(const McpClient&) = delete;

  Process& process() noexcept { return process_; }

  void write(const std::string& bytes);
  void send(const nlohmann::json& message);
  /// The next message; null when there is none any more.
  nlohmann::json next();
  /// Sends a request under a new id and gives its answer; those of others in between are dropped.
  nlohmann::json ask(const std::string& method, nlohmann::json params);

  /// The handshake; gives its result.
  nlohmann::json initialize(const std::string& revision = "2025-11-25");
  /// Result of a `tools/call`.
  nlohmann::json call(const std::string& tool, const nlohmann::json& arguments);
  /// The text of such a result, with "ERROR: " before it where it is one.
  std::string text_of_call(const std::string& tool, const nlohmann::json& arguments);
  /// Of the program that answers.
  std::string release();

  void close_input();

 private:
  int input_[2] = {-1, -1};
  Process process_;
  int last_id_ = 0;
};

/// A `tools/call` of the handshake era.
nlohmann::json call_message(int id, const std::string& tool, const nlohmann::json& arguments);

}  // namespace theseus::tests
