#pragma once

#include <cstdint>
#include <vector>

#include "upgrade/catalog.h"
#include "upgrade/ledger.h"
#include "upgrade/stamp.h"

namespace theseus::upgrade {

/// The format and the two oldest formats that follow from where the steps stand: the maximum over
/// those in effect, each with its numbers after expand or, from `finalizing` on, after contract.
/// Only these three members are set.
Stamp numbers_of(Catalog catalog, const std::vector<StepStage>& stages);

}  // namespace theseus::upgrade
