#pragma once

#include <memory>
#include <nlohmann/json_fwd.hpp>
#include <string>

#include "cli/init/host_entry.h"

namespace theseus::cli {

/// A server that is spoken to as a host speaks to it. What goes wrong is thrown as base::Error.
class McpPeer {
 public:
  virtual ~McpPeer() = default;

  /// Sends a request and waits for its answer.
  virtual nlohmann::json ask(const nlohmann::json& request) = 0;
  virtual void tell(const nlohmann::json& notification) = 0;
};

/// Starts the program of an entry, with its arguments and variables.
std::unique_ptr<McpPeer> start_program(const Launch& launch);

/// Speaks to the address of an entry, with its headers.
std::unique_ptr<McpPeer> speak_to_address(const Launch& launch);

}  // namespace theseus::cli
