#pragma once

#include <cstdint>
#include <filesystem>

#include "storage/sqlite/connection.h"

namespace theseus::storage {

/// How much room on its disk the rewriting of a database file takes, for a while: the new content
/// once beside it, and once more in its log.
std::int64_t bytes_to_rewrite(const std::filesystem::path& file);

/// VACUUM on a connection that has the Turn and no transaction. What it puts aside stands, without
/// a name, in the folder of the file and on no other disk. Error(full) before it begins where there
/// is too little room; after any error the database is as it was.
void rewrite_file(Connection& connection);

}  // namespace theseus::storage
