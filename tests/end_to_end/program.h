#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

#include "cli/connection.h"
#include "end_to_end/process.h"

namespace theseus::tests {

/// How a run of the program ended, and what it said.
struct Ended {
  int code = -1;
  std::string out;
  std::string err;
};

/// A command of a program on a data folder; of this build's where none is named.
ProcessOrder order(const std::filesystem::path& data, std::vector<std::string> arguments,
                   const std::filesystem::path& program = {});

/// Runs it and waits for it.
Ended run(const ProcessOrder& wish);

/// The same with a command of the real program.
Ended run(const std::filesystem::path& data, std::vector<std::string> arguments,
          const std::string& input = "");

/// The same with --json: what it answered. Fails the test when the command failed.
nlohmann::json answer_of(const std::filesystem::path& data, std::vector<std::string> arguments);

/// A running `theseus serve` on a port of its own.
class RunningServer {
 public:
  /// Returns when `readyz` says that reads can be served. The program is this build's where none is
  /// named.
  explicit RunningServer(const std::filesystem::path& data, std::vector<std::string> flags = {},
                         const std::filesystem::path& program = {});

  const std::string& url() const noexcept { return url_; }
  Process& process() noexcept { return process_; }

  /// A new connection to its address with the key of `admin.key`.
  std::unique_ptr<cli::Connection> connect() const;

  /// Asks it to stop and waits: its exit code.
  int stop();

 private:
  void wait_until_ready();

  std::filesystem::path data_;
  Process process_;
  std::string url_;
};

/// A request with a JSON body, such as `post("spaces/s/recall", {...})`.
http::Request post(const std::string& path, const nlohmann::json& body);
http::Request get(const std::string& path);

nlohmann::json json_of(const http::Response& response);

/// The value of a setting of the tests themselves in the environment, such as KILL_ROUNDS.
int rounds(int standard);

}  // namespace theseus::tests
