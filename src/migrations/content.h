#pragma once

#include <string>

#include "storage/database.h"

namespace theseus::migrations {

/// What a manifest says of the content, as a JSON object: the position of the journal, each space
/// with its counters and, where the data has them, its root. Of any format of the catalog.
std::string describe_content(storage::Transaction& transaction);

}  // namespace theseus::migrations
