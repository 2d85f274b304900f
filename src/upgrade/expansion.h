#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "upgrade/site.h"

namespace theseus::upgrade {

/// To which upgrade a step belongs, and what is noted beside its first stage.
struct ExpansionPlace {
  std::int64_t upgrade = 0;
  std::string detail;
};

/// Makes the new shape of one step beside the old: one short transaction with its queue and
/// triggers, the stamp and the next epoch. Behind it programs of the older and of the step's format
/// may serve. A kill leaves all of it or nothing but the note that it was begun.
void expand_step(const Site& site, const CatalogEntry& entry, const ExpansionPlace& place);

}  // namespace theseus::upgrade
