#pragma once

#include "base/clock.h"
#include "storage/database.h"
#include "upgrade/catalog.h"

namespace theseus::upgrade {

enum class Carried { done, set_aside };

/// Carries one row of the old shape as it now stands, however often; one that cannot be carried is
/// set aside with the reason, and taken from there once it can.
Carried carry_row(storage::Transaction& transaction, const CatalogEntry& entry, const Key& key,
                  base::Time now);

}  // namespace theseus::upgrade
