#pragma once

#include <string>

#include "storage/database.h"

namespace theseus::tests {

/// What is wrong with the digests of journal rows and the roots of spaces, held against digests
/// made anew: for data whose queue is empty, with its texts laid out. A row that is set aside, or
/// erased, has none. Empty when all is right.
std::string fault_of_digests(storage::Transaction& transaction);

}  // namespace theseus::tests
