#pragma once

#include <string>

#include "storage/database.h"

namespace theseus::tests {

/// Where the tables of tags are not what the current bodies and the journal's descriptions say: for
/// data whose queue is empty, with its texts laid out. Empty when all is right.
std::string fault_of_tags(storage::Transaction& transaction);

}  // namespace theseus::tests
