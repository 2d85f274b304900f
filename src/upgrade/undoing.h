#pragma once

#include "upgrade/pace.h"
#include "upgrade/site.h"
#include "upgrade/window.h"

namespace theseus::upgrade {

/// Begins to undo the newest window in one transaction, which takes the upgrade lock from whoever
/// has it: the format and the two numbers are lowered, `hold` keeps newer programs from upgrading
/// by themselves, the triggers that fill queues go. Behind it programs of this format end and older
/// ones serve at once; every later write is kept. Does nothing where it was begun. Refused, with
/// nothing changed, where no window is open or a step has no way back.
Outcome begin_undoing(const Site& site);

/// Takes away the new shapes of a window that is `reverting`, newest step first. Ends early, to be
/// called again, when the pace is stopped: then false.
bool clean_up(const Site& site, const Window& window, Pace& pace);

}  // namespace theseus::upgrade
