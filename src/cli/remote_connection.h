#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "cli/connection.h"

namespace theseus::cli {

/// Whether an address (http://HOST..) is of this machine, by its host's name: what goes there goes
/// through no proxy.
bool is_on_this_machine(std::string_view url);

/// A connection to a server over HTTP, kept open between requests. `key` is sent as bearer; empty
/// sends none.
std::unique_ptr<Connection> connect_to_url(std::string url, std::string key);

}  // namespace theseus::cli
