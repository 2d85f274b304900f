#pragma once

#include <string>
#include <vector>

#include "cli/surroundings.h"

namespace theseus::app {

/// The program around the commands: this release, its environment, how it opens data, and the
/// command line (argv) by which it was begun.
cli::Surroundings this_surroundings(std::vector<std::string> command_line = {});

}  // namespace theseus::app
