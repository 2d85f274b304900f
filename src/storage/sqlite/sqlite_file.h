#pragma once

#include <cstdint>
#include <filesystem>
#include <stop_token>

#include "storage/database.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlite/turnstile.h"

namespace theseus::storage {

/// What the header of a database file of ours says: "THS1".
inline constexpr std::int64_t kApplicationId = 0x54485331;

/// The database's name in a data folder.
inline constexpr const char* kDatabaseName = "theseus.db";

/// Whether a file of that name in a data folder is the database or what SQLite keeps beside it, and
/// not a copy that somebody named after it.
bool is_part_of_database(const std::filesystem::path& name);

enum class Creation { made, was_there };

/// Makes the database file, without a table, unless it is there. It appears whole or not at all,
/// and of several processes one makes it. Error(corrupt) when there is a log without its database.
Creation ensure_sqlite_file(const std::filesystem::path& file, Turnstile& turnstile);

/// Runs the work on the file without changing a byte of it or of its log, before anything else
/// opens it. The errors name the file: unavailable (not there, not readable, of another program),
/// corrupt (no database, or a damaged one).
void inspect_sqlite(const std::filesystem::path& file, const ReadWork& work);

/// The same until somebody asks to stop: the statement that runs then ends early, and the work with
/// it. False where the work did not come to its end.
[[nodiscard]] bool inspect_sqlite(const std::filesystem::path& file, const ReadWork& work,
                                  const std::stop_token& stop);

/// Makes sure that the database of a connection that may write keeps a write-ahead log.
void ensure_log(Connection& connection);

}  // namespace theseus::storage
