#pragma once

#include <cstdint>
#include <string_view>

#include "base/clock.h"
#include "base/id.h"
#include "storage/database.h"

namespace theseus::upgrade {

/// The lowest formats that a program must know to read, and to write, data with a step in it.
struct Compatibility {
  std::int64_t oldest_reader = 0;
  std::int64_t oldest_writer = 0;
};

/// The same statements for each database, as their files stand.
struct SqlByDialect {
  std::string_view sqlite;
  std::string_view postgres;

  constexpr std::string_view of(storage::Dialect dialect) const noexcept {
    return dialect == storage::Dialect::sqlite ? sqlite : postgres;
  }
};

/// What a step may know of the program and the moment in which it runs.
struct StepContext {
  std::string_view release;
  base::Time now;
  base::IdSource& ids;
};

/// One change from a format to the next. Its parts are run by the engine, in order, and are frozen
/// once released.
struct Step {
  std::string_view summary = {};
  SqlByDialect expand = {};
  /// Rows that SQL alone cannot make, in the transaction of `expand`; null where there are none.
  void (*insert_rows)(storage::Transaction&, const StepContext&) = nullptr;
  Compatibility after_expand = {};
  Compatibility after_contract = {};
};

}  // namespace theseus::upgrade
