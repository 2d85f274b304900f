#pragma once

#include <vector>

#include "cli/exit_code.h"
#include "cli/surroundings.h"

namespace theseus::app {

/// The settings as flags of `theseus serve`.
std::vector<cli::ServeOption> serve_options();

/// What `theseus serve` does: reads the configuration, prints it or runs the server with it.
cli::ExitCode serve(const cli::ServeWish& wish);

}  // namespace theseus::app
