#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "cli/connection.h"

namespace theseus::cli {

/// A connection to a server over HTTP, kept open between requests. `key` is sent as bearer; empty
/// sends none.
std::unique_ptr<Connection> connect_to_url(std::string url, std::string key);

/// The same over a server's Unix socket, which asks for no key.
std::unique_ptr<Connection> connect_to_socket(std::filesystem::path socket);

}  // namespace theseus::cli
