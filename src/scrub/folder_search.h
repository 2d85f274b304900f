#pragma once

#include "scrub/search_order.h"

namespace theseus::scrub {

/// Looks through the files of a data folder in this process, which has no database open: the space
/// of the database that no live cell covers, every other file whole, the database's log among them.
/// Sixteen bytes that a live cell holds as well, such as the frame of every body, are no find: they
/// are not erased. A file that goes meanwhile is passed over. Throws Error(corrupt) for a malformed
/// database, Error(unavailable) for what cannot be read.
SearchEnd search_folder(const SearchOrder& order);

}  // namespace theseus::scrub
