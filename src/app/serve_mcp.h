#pragma once

#include <string>
#include <vector>

#include "cli/exit_code.h"
#include "cli/mcp_wish.h"
#include "cli/surroundings.h"

namespace theseus::app {

/// What `theseus mcp` does: talks to one client on standard input and output until one of them
/// closes or a signal ends it, and hands over to the program that takes its file's place.
/// `command_line` is argv, as the successor is begun with it.
cli::ExitCode serve_mcp(const cli::McpWish& wish, const cli::Surroundings& surroundings,
                        const std::vector<std::string>& command_line);

}  // namespace theseus::app
