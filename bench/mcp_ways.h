#pragma once

#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "server.h"

namespace theseus::bench {

/// One of the ways by which an agent can recall and remember in the space "bench".
class Way {
 public:
  virtual ~Way() = default;
  virtual std::string name() const = 0;

  /// What is sent for a call of the tool; made before the clock runs.
  virtual std::string request(const std::string& tool, const nlohmann::json& arguments) = 0;

  /// Throws std::runtime_error when the tool did not do it.
  virtual void ask(const std::string& tool, const std::string& request) = 0;
};

using Ways = std::vector<std::unique_ptr<Way>>;

/// The ways that lead through a running server: REST, then MCP over HTTP and over stdio, in both
/// eras.
Ways ways_through(const Server& server, const std::filesystem::path& data);
Ways ways_of_rest(const Server& server, std::string name);

/// The way of a `theseus mcp` that keeps the data folder itself.
Ways ways_on_folder(const std::filesystem::path& data);

std::vector<std::string> mcp_command(const std::filesystem::path& data);

/// Lines for a `theseus mcp`.
std::string initialize_text();
std::string call_text(const std::string& tool, const nlohmann::json& arguments);

}  // namespace theseus::bench
