#pragma once

#include "cli/surroundings.h"

namespace theseus::app {

/// The program around the commands: this release, its environment, and how it opens data.
cli::Surroundings this_surroundings();

}  // namespace theseus::app
