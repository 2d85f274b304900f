#include "storage/sqlite/connection.h"

#include <fmt/format.h>

#include <string>

#include "base/error.h"
#include "storage/sqlite/sqlite_error.h"

namespace theseus::storage {
namespace {

constexpr std::int64_t kPageBytes = 4096;

int open_flags(ConnectionMode mode) noexcept {
  constexpr int kAlways = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_URI;
  switch (mode) {
    case ConnectionMode::write:
      return kAlways | SQLITE_OPEN_READWRITE;
    case ConnectionMode::creation:
      return kAlways | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    case ConnectionMode::read:
    case ConnectionMode::still:
      break;
  }
  return kAlways | SQLITE_OPEN_READONLY;
}

// A path as SQLite reads it in a URI: what has a meaning there is escaped.
std::string uri_of(const std::filesystem::path& file, ConnectionMode mode) {
  std::string uri = "file:";
  for (const char letter : std::filesystem::absolute(file).string()) {
    const bool has_meaning = letter == '%' || letter == '?' || letter == '#';
    uri += has_meaning ? fmt::format("%{:02X}", static_cast<unsigned>(letter))
                       : std::string(1, letter);
  }
  return mode == ConnectionMode::still ? uri + "?immutable=1" : uri;
}

/// Unless told so before the first connection, SQLite counts all memory that it takes, behind one
/// lock for every thread of the process; nobody asks for the count.
void leave_memory_uncounted() noexcept {
  [[maybe_unused]] static const int told = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

}  // namespace

Connection::Connection(const ConnectionOptions& options)
    : file_(options.file), number_(options.number), handle_(open(options)), statements_(handle()) {
  configure(options);
}

Connection::Handle Connection::open(const ConnectionOptions& options) {
  leave_memory_uncounted();
  sqlite3* opened = nullptr;
  const int code = sqlite3_open_v2(uri_of(options.file, options.mode).c_str(), &opened,
                                   open_flags(options.mode), nullptr);
  Handle handle(opened);
  if (code == SQLITE_OK) return handle;
  throw error_of(opened, fmt::format("Opening {}", options.file.string()));
}

void Connection::configure(const ConnectionOptions& options) {
  sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
  sqlite3_db_config(handle(), SQLITE_DBCONFIG_ENABLE_FKEY, 0, nullptr);
  sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(handle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  // PostgreSQL reads "x" as a name, never as a text; so must we.
  sqlite3_db_config(handle(), SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
  // The hook also stands where SQLite's own automatic checkpoint would.
  sqlite3_wal_hook(handle(), &Connection::on_commit, this);
  set_patience(kPatience);
  execute_script(
      fmt::format("PRAGMA cache_size = -{};"
                  "PRAGMA synchronous = FULL;"
                  "PRAGMA temp_store = MEMORY;"
                  "PRAGMA secure_delete = ON;"
                  "PRAGMA cell_size_check = ON;",
                  options.cache_bytes / 1024));
}

std::int64_t Connection::execute(std::string_view sql, Parameters parameters) {
  const BorrowedStatement running = statement(sql);
  const std::int64_t before = sqlite3_total_changes64(handle());
  running->bind(parameters, Binding::borrow);
  while (running->step()) continue;
  // After a statement that is no INSERT, UPDATE or DELETE, SQLite's count is that of an older one.
  return sqlite3_total_changes64(handle()) == before ? 0 : sqlite3_changes64(handle());
}

void Connection::execute_script(std::string_view sql) {
  const std::string script(sql);
  if (sqlite3_exec(handle(), script.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK) return;
  throw error_of(handle(), fmt::format("Using {}", file_.string()));
}

std::int64_t Connection::integer(std::string_view sql) {
  const BorrowedStatement running = statement(sql);
  running->step();
  return sqlite3_column_int64(running->handle(), 0);
}

void Connection::set_patience(std::chrono::milliseconds patience) noexcept {
  sqlite3_busy_timeout(handle(), static_cast<int>(patience.count()));
}

int Connection::on_commit(void* connection, sqlite3*, const char*, int pages) noexcept {
  static_cast<Connection*>(connection)->log_bytes_ = pages * kPageBytes;
  return SQLITE_OK;
}

}  // namespace theseus::storage
