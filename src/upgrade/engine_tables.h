#pragma once

#include "upgrade/step.h"

namespace theseus::upgrade {

/// The tables that the engine makes for any program: `stamp`, `ledger`, `progress`, `set_aside`,
/// `kept_aside`, `instances`, `upgrade_lock`.
SqlByDialect engine_tables() noexcept;

}  // namespace theseus::upgrade
