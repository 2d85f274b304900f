#pragma once

#include "upgrade/catalog.h"

namespace theseus::upgrade::testing {

/// A later release of the sample program, 0.3.0: format 2 keeps the length of each note in a table
/// of its own, format 3 makes a table of marks and has no way back. For plans and the like: its
/// steps have parts enough to be planned and described, and are never run.
Program grown_program() noexcept;

}  // namespace theseus::upgrade::testing
