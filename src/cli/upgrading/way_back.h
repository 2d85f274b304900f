#pragma once

#include "cli/session.h"
#include "cli/upgrading/open_data.h"

namespace theseus::cli {

/// For whom a rollback was refused: where an upgrade is final, tells which snapshot is the way back
/// and by which command, or that it is not where snapshots lie any more. Says nothing of other
/// data.
void tell_way_back(Session& session, OpenData& open);

}  // namespace theseus::cli
