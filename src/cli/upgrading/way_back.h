#pragma once

#include "cli/session.h"
#include "cli/upgrading/open_data.h"

namespace theseus::cli {

/// For whom a rollback was refused: where an upgrade is final, tells by which command the snapshot
/// that the refusal names is restored, or that it is not where snapshots lie any more; never
/// another one, which may be of long before. Says nothing of other data.
void tell_way_back(Session& session, OpenData& open);

}  // namespace theseus::cli
