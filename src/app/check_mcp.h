#pragma once

#include "cli/exit_code.h"
#include "cli/mcp_wish.h"
#include "cli/surroundings.h"

namespace theseus::app {

/// What `theseus mcp --check` does, by which a running `theseus mcp` asks the program that has
/// taken its file's place: `done` where this one would serve, `refused` and why not on standard
/// error otherwise. Changes nothing.
cli::ExitCode check_mcp(const cli::McpWish& wish, const cli::Surroundings& surroundings);

}  // namespace theseus::app
