#pragma once

#include "scrub/search_order.h"

namespace theseus::scrub {

/// Looks through the files of a data folder in this process, which has no database open: the space
/// of the database that no live cell covers, every other file whole, the database's log among them.
/// A name of less than 16 bytes stands in settings and receipts with good reason, so it is looked
/// for in the database and its log alone, a whole body everywhere.
/// Sixteen bytes that a live cell holds as well, such as the frame of every body, are no find: they
/// are not erased. A file that goes meanwhile is passed over. Throws Error(corrupt) for a malformed
/// database, Error(unavailable) for what cannot be read.
SearchEnd search_folder(const SearchOrder& order);

}  // namespace theseus::scrub
