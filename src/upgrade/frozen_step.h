#pragma once

#include <optional>

#include "base/bytes.h"
#include "base/result.h"
#include "storage/database.h"
#include "upgrade/catalog.h"

namespace theseus::upgrade {

/// SHA-256 of everything of a step that is SQL: its files, the queue and triggers it declares, its
/// statements. What is in the catalog and in the ledger, so that a released step stays what it was.
base::Bytes checksum_of(const CatalogEntry& entry, storage::Dialect dialect);

/// Nothing when each step of the catalog is what was released; else which is not. For the start of
/// a program, before it touches data.
std::optional<base::Refusal> find_changed_step(Catalog catalog, storage::Dialect dialect);

}  // namespace theseus::upgrade
