#pragma once

#include "upgrade/catalog.h"

namespace theseus::migrations {

/// What this build is: its release, the newest format it knows and the steps that lead there.
upgrade::Program this_program() noexcept;

}  // namespace theseus::migrations
