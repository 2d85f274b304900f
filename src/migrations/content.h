#pragma once

#include <string>

#include "storage/database.h"

namespace theseus::migrations {

/// What a manifest says of the content, as a JSON object: which data set it is, the position
/// and time of the newest row of the journal, each space with its counters and, where the data has
/// them, its root. Of any format of the catalog.
std::string describe_content(storage::Transaction& transaction);

}  // namespace theseus::migrations
