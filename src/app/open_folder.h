#pragma once

#include <functional>
#include <memory>
#include <string>

#include "app/local_connection.h"
#include "cli/connection.h"

namespace theseus::app {

/// Opens a folder as its own configuration says, so that a command embeds and keeps as the folder's
/// server would, and warns of what it passes over there. Throws base::Error as `open_locally` does.
std::unique_ptr<cli::Connection> open_folder(const LocalFolder& local,
                                             const std::function<void(const std::string&)>& warn);

}  // namespace theseus::app
