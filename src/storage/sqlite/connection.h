#pragma once

#include <sqlite3.h>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>

#include "storage/sqlite/statement_cache.h"

namespace theseus::storage {

enum class ConnectionMode {
  write,    ///< the database is there
  read,     ///< refuses to write
  still,    ///< reads a file that nobody uses: no locks, and no file is made beside it
  creation  ///< makes the file
};

struct ConnectionOptions {
  std::filesystem::path file = {};
  ConnectionMode mode = ConnectionMode::read;
  int number = 0;
  std::size_t cache_bytes = std::size_t{4} << 20;
};

/// One connection to a SQLite file with the settings that every one of ours has: above all, it
/// never checkpoints by itself. Used by one thread at a time.
class Connection {
 public:
  /// How long a call waits for the locks of others unless told otherwise.
  static constexpr std::chrono::milliseconds kPatience{5000};

  explicit Connection(const ConnectionOptions& options);
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  BorrowedStatement statement(std::string_view sql) { return statements_.borrow(sql); }

  /// Runs one statement and returns how many rows it changed.
  std::int64_t execute(std::string_view sql, Parameters parameters = {});

  /// Runs any number of statements.
  void execute_script(std::string_view sql);

  /// The first column of the first row.
  std::int64_t integer(std::string_view sql);

  /// False also after an error that made SQLite undo the whole transaction.
  bool is_in_transaction() const noexcept { return sqlite3_get_autocommit(handle()) == 0; }

  /// How long a call waits for the locks of others before it fails with `busy`.
  void set_patience(std::chrono::milliseconds patience) noexcept;

  /// How many bytes of log the last commit of this connection left, those of others included; 0
  /// when it was moved into the file since.
  std::int64_t log_bytes() const noexcept { return log_bytes_; }
  void forget_log() noexcept { log_bytes_ = 0; }

  int number() const noexcept { return number_; }
  const std::filesystem::path& file() const noexcept { return file_; }
  sqlite3* handle() const noexcept { return handle_.get(); }

 private:
  friend class TransactionScope;

  struct Close {
    void operator()(sqlite3* connection) const noexcept { sqlite3_close(connection); }
  };

  using Handle = std::unique_ptr<sqlite3, Close>;

  static Handle open(const ConnectionOptions& options);
  static int on_commit(void* connection, sqlite3* handle, const char* name, int pages) noexcept;
  void configure(const ConnectionOptions& options);

  std::filesystem::path file_;
  int number_;
  Handle handle_;
  StatementCache statements_;
  std::int64_t log_bytes_ = 0;
  std::optional<std::int64_t> seen_version_;
};

}  // namespace theseus::storage
