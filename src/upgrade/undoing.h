#pragma once

#include "upgrade/pace.h"
#include "upgrade/site.h"
#include "upgrade/window.h"

namespace theseus::upgrade {

/// Begins to undo a window in one transaction: the format and the two numbers are lowered, `hold`
/// keeps newer programs from upgrading by themselves, the triggers that fill queues go. Behind it
/// programs of this format end and older ones serve at once; every later write is kept.
void begin_undoing(const Site& site, const Window& window);

/// Takes away the new shapes of a window that is `reverting`, newest step first. Ends early, to be
/// called again, when the pace is stopped: then false.
bool clean_up(const Site& site, const Window& window, Pace& pace);

}  // namespace theseus::upgrade
