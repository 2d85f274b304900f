#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <memory>

#include "storage/database.h"
#include "storage/sqlite/turnstile.h"

namespace theseus::storage {

enum class Access { read_write, read_only };

struct SqliteOptions {
  std::filesystem::path file = {};
  Access access = Access::read_write;
  int readers = 4;
  /// The log is moved into the file whenever it has grown to this. A page is moved once however
  /// often it is in the log, so a larger one costs less a write, and stops writers for longer
  /// (measured at 10^6 memories: 32 MiB 90 ms, 64 MiB 126 ms and 6 % less a write).
  std::size_t checkpoint_bytes = std::size_t{32} << 20;
  std::size_t writer_cache_bytes = std::size_t{64} << 20;
  std::size_t reader_cache_bytes = std::size_t{2} << 20;
  /// How long a write stands in line, and a read waits for a connection, before it fails as busy.
  std::chrono::milliseconds wait_limit = std::chrono::seconds(30);
};

/// Opens a file that `ensure_sqlite_file` made. The turnstile is that of the file's folder, its
/// *open* byte is held, and it must outlive the database. With read-only access `write` throws
/// Error(read_only).
///
/// Its destructor finishes what was asked before, the writes in line too; it waits for the turn of
/// other processes as any write does. It does not checkpoint: `checkpoint` does.
std::unique_ptr<Database> open_sqlite(const SqliteOptions& options, Turnstile& turnstile);

}  // namespace theseus::storage
