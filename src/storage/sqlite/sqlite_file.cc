#include "storage/sqlite/sqlite_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <system_error>

#include "base/error.h"
#include "base/quoted_path.h"
#include "storage/sqlite/database_replacement.h"
#include "storage/sqlite/interruption.h"
#include "storage/sqlite/sqlite_transaction.h"
#include "storage/sqlite/transaction_scope.h"
#include "storage/sync_folder.h"

namespace theseus::storage {
namespace {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

constexpr std::array<const char*, 4> kEndings = {"", "-journal", "-wal", "-shm"};

fs::path beside(const fs::path& file, const char* ending) {
  fs::path path = file;
  return path += ending;
}

// 0 also where there is no file.
std::uintmax_t size_of(const fs::path& file) {
  std::error_code absent;
  const std::uintmax_t size = fs::file_size(file, absent);
  return absent ? 0 : size;
}

// Else a new data set would be begun beside it, and the restored one taken for a leftover.
void refuse_restored_elsewhere(const fs::path& file) {
  const fs::path folder = file.parent_path();
  const fs::path fresh = folder / kFreshFolder;
  std::error_code absent;
  const bool is_waiting =
      fs::exists(fresh / kFreshIsWhole, absent) && fs::exists(fresh / file.filename(), absent);
  if (!is_waiting) return;
  throw Error(ErrorKind::unavailable,
              fmt::format("A restore of {} was cut short before its database was in place. Nothing "
                          "was changed, and nothing is lost: leave all files where they are and "
                          "finish it with: theseus backup restore --data {}",
                          folder.string(), base::quoted(folder)));
}

void refuse_log_without_database(const fs::path& file) {
  const fs::path log = beside(file, "-wal");
  if (size_of(log) == 0) return;
  throw Error(ErrorKind::corrupt,
              fmt::format("There is a log, {}, but not its database {}. Nothing was changed. Put "
                          "the database back beside its log, or move the log away too.",
                          log.string(), file.string()));
}

void demand(const std::error_code& error, const fs::path& file) {
  if (!error) return;
  throw Error(ErrorKind::unavailable,
              fmt::format("Cannot make the database {}: {}. Nothing was changed.", file.string(),
                          error.message()));
}

void remove_leftovers(const fs::path& fresh) {
  for (const char* ending : kEndings) {
    std::error_code error;
    fs::remove(beside(fresh, ending), error);
    demand(error, fresh);
  }
}

// Until here a crash leaves only what the next try removes.
void put_in_place(const fs::path& fresh, const fs::path& file) {
  std::error_code error;
  fs::permissions(fresh, fs::perms::owner_read | fs::perms::owner_write, error);
  demand(error, fresh);
  fs::rename(fresh, file, error);
  demand(error, file);
  sync_folder(fs::absolute(file).parent_path());
}

void make(const fs::path& fresh) {
  Connection connection({.file = fresh, .mode = ConnectionMode::creation});
  // Nobody else knows this file yet: at its close SQLite may clear its log away.
  sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
  // None of these can be set later without rewriting the file.
  connection.execute_script(
      fmt::format("PRAGMA page_size = 4096;"
                  "PRAGMA auto_vacuum = INCREMENTAL;"
                  "PRAGMA application_id = {};",
                  kApplicationId));
  ensure_log(connection);
}

// An empty file is asked about first: SQLite deletes the log beside one, even when it only reads.
void refuse_unusable(const fs::path& file) {
  std::error_code error;
  const fs::file_status status = fs::status(file, error);
  if (!fs::is_regular_file(status)) {
    const std::string reason = error ? error.message() : "it is not a file";
    throw Error(ErrorKind::unavailable, fmt::format("The database {} cannot be read: {}. Nothing "
                                                    "was changed.",
                                                    file.string(), reason));
  }
  if (size_of(file) > 0) return;
  throw Error(
      ErrorKind::corrupt,
      fmt::format("The database {} is empty, which Theseus never leaves behind. Nothing was "
                  "changed. Restore a backup, or move it away to begin anew.",
                  file.string()));
}

void refuse_foreign(Connection& connection) {
  const std::int64_t id = connection.integer("PRAGMA application_id");
  if (id == kApplicationId) return;
  throw Error(ErrorKind::unavailable,
              fmt::format("{} is a database of another program (application id {:#x}). Nothing was "
                          "changed. Name another data folder.",
                          connection.file().string(), id));
}

void inspect(const fs::path& file, const ReadWork& work, const std::stop_token& stop) {
  refuse_unusable(file);
  // Whoever uses the database has its log; without one, SQLite would make one only to look.
  std::error_code unreachable;
  const bool is_in_use = fs::exists(beside(file, "-wal"), unreachable);
  Connection connection(
      {.file = file, .mode = is_in_use ? ConnectionMode::read : ConnectionMode::still});
  TransactionScope scope(connection, TransactionScope::kRead);
  refuse_foreign(connection);
  SqliteTransaction transaction(connection, scope);
  const Interruption interruption(connection, stop);
  work(transaction);
  scope.commit();
}

}  // namespace

bool is_part_of_database(const fs::path& name) {
  return std::ranges::any_of(
      kEndings, [&](const char* ending) { return name == beside(kDatabaseName, ending); });
}

Creation ensure_sqlite_file(const fs::path& file, Turnstile& turnstile) {
  const Turn turn(turnstile);
  std::error_code unreachable;
  const bool is_there = fs::exists(file, unreachable);
  demand(unreachable, file);
  if (is_there) return Creation::was_there;
  refuse_restored_elsewhere(file);
  refuse_log_without_database(file);
  const fs::path fresh = beside(file, ".new");
  remove_leftovers(fresh);
  make(fresh);
  put_in_place(fresh, file);
  return Creation::made;
}

void inspect_sqlite(const fs::path& file, const ReadWork& work) {
  inspect(file, work, {});
}

bool inspect_sqlite(const fs::path& file, const ReadWork& work, const std::stop_token& stop) {
  if (stop.stop_requested()) return false;
  try {
    inspect(file, work, stop);
  } catch (const Error&) {
    if (!stop.stop_requested()) throw;
    return false;
  }
  return true;
}

void ensure_log(Connection& connection) {
  const BorrowedStatement statement = connection.statement("PRAGMA journal_mode = WAL");
  statement->step();
  const auto* mode = sqlite3_column_text(statement->handle(), 0);
  if (std::string_view(reinterpret_cast<const char*>(mode)) == "wal") return;
  throw Error(ErrorKind::unavailable,
              fmt::format("The file system under {} cannot keep a write-ahead log, for which "
                          "processes share memory. Nothing was changed. Put the data folder on a "
                          "local file system.",
                          connection.file().string()));
}

}  // namespace theseus::storage
