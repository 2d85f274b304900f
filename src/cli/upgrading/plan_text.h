#pragma once

#include <chrono>
#include <cstdint>
#include <string>

#include "cli/console.h"
#include "upgrade/plan.h"

namespace theseus::cli {

/// What an upgrade would do, for a person; `rehearsing` is the command that measures it.
void show_plan(const upgrade::Plan& plan, const std::string& rehearsing, Console& console);

/// `about 12 s`, `about 3 min`.
std::string about(std::chrono::milliseconds time);

/// `41.2 MB`.
std::string size_in_megabytes(std::int64_t bytes);

}  // namespace theseus::cli
