#pragma once

#include <optional>
#include <string>

#include "upgrade/pace.h"
#include "upgrade/site.h"
#include "upgrade/window.h"

namespace theseus::upgrade {

struct EndWish {
  bool accepts = false;  ///< yes to whatever is asked
  /// Yes to this question alone, as it was asked.
  std::optional<std::string> accepted = std::nullopt;
  Pace& pace;
};

/// Closes a proven window: carries what is queued, raises the numbers, carries what came meanwhile,
/// proves it again, and then, in the one transaction behind which there is no way back, drops
/// triggers and queues. Before it raises the numbers it asks who alive would lose the right to read
/// or write and how many rows are set aside; before the last, about rows that were set aside since.
/// Where the numbers are raised, now or by a former call, the question says so. Goes on where it
/// stopped.
Outcome finalize_window(const Site& site, const Window& window, const EndWish& wish);

/// Takes away the old shapes of a window that is `contracting`; from there it goes only forward.
/// Ends early, to be called again, when the pace is stopped: then false.
bool contract_window(const Site& site, const Window& window, Pace& pace);

}  // namespace theseus::upgrade
