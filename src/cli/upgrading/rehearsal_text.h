#pragma once

#include "backup/rehearsal.h"
#include "cli/session.h"

namespace theseus::cli {

/// What a rehearsal did, part by part in a table, and what it says of the upgrade; what is not as
/// it must be goes to the error stream.
void show_rehearsal(const backup::Rehearsal& rehearsal, Session& session);

}  // namespace theseus::cli
