#pragma once

#include <memory>
#include <vector>

#include "cli/command.h"
#include "cli/surroundings.h"

namespace theseus::cli {

/// Every command of the program, in the order of its help.
std::vector<std::unique_ptr<Command>> all_commands(const Surroundings& surroundings);

}  // namespace theseus::cli
