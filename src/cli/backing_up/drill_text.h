#pragma once

#include "backup/drill.h"
#include "cli/session.h"

namespace theseus::cli {

/// What a drill found, in sentences: that the backup holds on the output, what does not on the
/// error stream.
void show_drill(const backup::Drill& drill, Session& session);

}  // namespace theseus::cli
