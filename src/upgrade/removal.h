#pragma once

#include "upgrade/pace.h"
#include "upgrade/site.h"

namespace theseus::upgrade {

/// Takes the rows of a shape away in batches and gives their pages back to the file system. False
/// when the pace was stopped before the end; called again, it goes on.
bool remove_rows(const Site& site, const Removal& removal, Pace& pace);

}  // namespace theseus::upgrade
