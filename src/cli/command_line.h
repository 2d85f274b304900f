#pragma once

#include <string>
#include <vector>

#include "cli/console.h"
#include "cli/exit_code.h"
#include "cli/surroundings.h"

namespace theseus::cli {

/// Reads a command line (without the program's name), runs the command it names and says how that
/// ended. Never throws what a command can throw.
ExitCode run_command_line(std::vector<std::string> arguments, const Surroundings& surroundings,
                          Console& console);

}  // namespace theseus::cli
