#pragma once

#include <string>
#include <vector>

#include "upgrade/pace.h"
#include "upgrade/site.h"
#include "upgrade/window.h"

namespace theseus::upgrade {

/// What must be asked before a window is closed: who alive would lose the right to read or write,
/// and how many rows are set aside. A sentence each, none where nothing is to be asked.
std::vector<std::string> questions_before_end(const Site& site, const Window& window);

/// Closes a proven window: raises the numbers, carries what is queued, proves it again, and then,
/// in the one transaction behind which there is no way back, drops triggers and queues. Goes on
/// where it stopped.
Outcome finalize_window(const Site& site, const Window& window, Pace& pace);

/// Takes away the old shapes of a window that is `contracting`; from there it goes only forward.
/// Ends early, to be called again, when the pace is stopped: then false.
bool contract_window(const Site& site, const Window& window, Pace& pace);

}  // namespace theseus::upgrade
