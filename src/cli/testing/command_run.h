#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "cli/exit_code.h"
#include "cli/mcp_wish.h"
#include "cli/surroundings.h"

namespace theseus::cli::testing {

/// What a command is run with: nobody listens anywhere, and the folder answers `answer` to whatever
/// it is asked.
struct Scene {
  http::Response answer = {.status = 200, .headers = {}, .body = "{}"};
  std::string input = {};
  bool in_is_terminal = false;
  std::optional<std::size_t> columns = std::nullopt;  ///< of the terminal that it prints to
  std::map<std::string, std::string> environment = {};
  std::filesystem::path program = "/opt/theseus/bin/theseus";
};

/// What came of it.
struct CommandRun {
  ExitCode code = ExitCode::failed;
  std::string out;
  std::string err;
  std::vector<http::Request> requests;  ///< as sent to the folder
  std::vector<std::filesystem::path> opened;
  std::vector<Absence> absences;
  std::vector<ServeWish> served;
  std::vector<McpWish> mcp;  ///< what `mcp` was asked for

  /// The one request that was sent.
  const http::Request& request() const { return requests.at(0); }
};

CommandRun run(std::vector<std::string> arguments, const Scene& scene = {});

}  // namespace theseus::cli::testing
