#pragma once

#include <vector>

#include "base/clock.h"
#include "cli/exit_code.h"
#include "cli/surroundings.h"

namespace theseus::app {

/// The settings as flags of `theseus serve`.
std::vector<cli::ServeOption> serve_options();

/// What `theseus serve` does: reads the configuration, prints it or runs the server with it.
/// `started` is when this program began.
cli::ExitCode serve(const cli::ServeWish& wish, base::Time started);

}  // namespace theseus::app
