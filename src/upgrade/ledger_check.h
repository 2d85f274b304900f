#pragma once

#include <optional>
#include <string>

#include "storage/database.h"
#include "upgrade/catalog.h"

namespace theseus::upgrade {

/// What in the ledger, or in the stamp against it, no release of the engine can have written:
/// stages that cannot follow each other, a step that is missing between others, numbers that do not
/// follow from the stages. One reason, the first; nothing where all is as it must be. Steps beyond
/// the catalog belong to a newer release and are not judged.
std::optional<std::string> find_ledger_fault(storage::Transaction& transaction, Catalog catalog);

}  // namespace theseus::upgrade
