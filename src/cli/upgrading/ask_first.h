#pragma once

#include <functional>

#include "cli/session.h"
#include "upgrade/site.h"

namespace theseus::cli {

enum class Consent { asked_for, given };

/// Does what may need a yes: once as it is, and where that asks, on a terminal once more when the
/// person says yes, and so on where that asks something else. What stands against it goes to the
/// error stream. Gives the exit code: 2 where nobody can be asked, 3 where the answer is no or it
/// must not be, 5 where it is busy.
ExitCode do_asking(Session& session, Consent consent,
                   const std::function<upgrade::Outcome(Consent)>& act);

}  // namespace theseus::cli
