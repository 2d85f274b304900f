#pragma once

#include <string>

#include "cli/upgrading/upgrade_answer.h"

namespace theseus::cli {

/// What somebody who looks after the data should do next, in a sentence or two.
std::string next_act(const UpgradeQuestion& question);

}  // namespace theseus::cli
