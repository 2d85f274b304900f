#pragma once

#include <optional>
#include <string>
#include <vector>

namespace theseus::cli {

/// The server that hosts are told of: a program that they start, or the address of one that runs.
struct ServerWish {
  std::string command = {};                 ///< the program's absolute path
  std::vector<std::string> arguments = {};  ///< `mcp` and what it shall act on
  std::optional<std::string> url = {};      ///< of its /mcp; then the two above are not used
  bool asks_for_key = true;                 ///< whether the server at the address does
  std::optional<std::string> key = {};      ///< for files of hosts that cannot refer to a variable
};

}  // namespace theseus::cli
