#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <utility>
#include <vector>

#include "base/result.h"
#include "cli/init/host.h"
#include "cli/init/wish.h"

namespace theseus::cli {

/// Our entry in the shape of a host. Refused: a server by address where the host's file cannot name
/// one, or one that asks for a key where the host cannot refer to a variable and none is given.
base::Result<Entry> entry_for(const Host& host, const ServerWish& wish);

/// The host's own command that makes the entry; empty when it has none for this wish.
std::vector<std::string> own_command_for(const Host& host, const ServerWish& wish);

/// Whether the file would hold the key itself.
bool writes_key(const Host& host, const ServerWish& wish);

/// What a host does with an entry: starts a program, or asks an address.
struct Launch {
  std::vector<std::string> line;  ///< the program and its arguments; empty: an address is asked
  std::vector<std::pair<std::string, std::string>> environment;
  std::string url;
  std::vector<std::pair<std::string, std::string>> headers;
  bool is_off = false;  ///< there, but switched off
};

/// Reads an entry as the host does. Refused with what is missing in it.
base::Result<Launch> launch_of(const Host& host, const nlohmann::ordered_json& entry);

}  // namespace theseus::cli
