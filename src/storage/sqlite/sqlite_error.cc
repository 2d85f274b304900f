#include "storage/sqlite/sqlite_error.h"

#include <fmt/format.h>

#include <cerrno>

namespace theseus::storage {
namespace {

using base::ErrorKind;

bool says_full(int system_error) noexcept {
  return system_error == ENOSPC || system_error == EFBIG || system_error == EDQUOT;
}

int last_error_of_file(sqlite3_file* file) noexcept {
  int error = 0;
  const bool is_open = file != nullptr && file->pMethods != nullptr;
  if (is_open) file->pMethods->xFileControl(file, SQLITE_FCNTL_LAST_ERRNO, &error);
  return error;
}

// The errno of the last call is often that of the cleaning up behind the failure; that of the
// failure itself stays with the file, here the log, into which every commit writes.
int system_error_of(sqlite3* connection) noexcept {
  sqlite3_file* log = nullptr;
  sqlite3_file_control(connection, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log);
  const int error = last_error_of_file(log);
  return says_full(error) ? error : sqlite3_system_errno(connection);
}

std::string_view advice(int code, ErrorKind kind) noexcept {
  if ((code & 0xff) == SQLITE_NOMEM) {
    return " Nothing was changed; there is too little memory for it just now.";
  }
  switch (kind) {
    case ErrorKind::full:
      return " What was stored is unharmed and readable; writes work again when there is room.";
    case ErrorKind::busy:
      return " Nothing was changed; try again.";
    case ErrorKind::corrupt:
      return " The file was left as it is; restore a backup, or name another data folder.";
    case ErrorKind::read_only:
    case ErrorKind::unavailable:
      return " Nothing was changed; see that the file and its folder are there and may be used.";
    default:
      return "";
  }
}

}  // namespace

ErrorKind kind_of(int extended_code, int system_error) noexcept {
  if (extended_code == SQLITE_IOERR_CORRUPTFS) return ErrorKind::corrupt;
  switch (extended_code & 0xff) {
    case SQLITE_FULL:
      return ErrorKind::full;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:  // the log's locks could not be had in a hundred tries
      return ErrorKind::busy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return ErrorKind::corrupt;
    case SQLITE_READONLY:
      return ErrorKind::read_only;
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
      return says_full(system_error) ? ErrorKind::full : ErrorKind::unavailable;
    case SQLITE_NOMEM:
      return ErrorKind::unavailable;
    default:
      return ErrorKind::internal;
  }
}

base::Error error_of(sqlite3* connection, std::string_view doing) {
  const int code = sqlite3_extended_errcode(connection);
  const ErrorKind kind = kind_of(code, system_error_of(connection));
  return base::Error(kind, fmt::format("{} failed: {} (SQLite {}).{}", doing,
                                       sqlite3_errmsg(connection), code, advice(code, kind)));
}

}  // namespace theseus::storage
