#pragma once

#include <filesystem>
#include <memory>

#include "cli/connection.h"

namespace theseus::cli {

/// A connection to a server over its Unix socket, which asks for no key; kept open between
/// requests. Of the answers it gives status, type and body.
std::unique_ptr<Connection> connect_to_socket(std::filesystem::path socket);

}  // namespace theseus::cli
