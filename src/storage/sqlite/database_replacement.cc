#include "storage/sqlite/database_replacement.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>

#include "base/error.h"
#include "storage/folder_owner.h"
#include "storage/sqlite/connection.h"
#include "storage/sync_folder.h"
#include "storage/synced_file.h"

namespace theseus::storage {
namespace {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;

// No log begins so, and SQLite passes over it; without its database no release opens the folder.
constexpr std::string_view kNotice =
    "This is no log. A restored database is being put in its place, and that was cut short: "
    "run `theseus backup restore` on this folder again.\n";

fs::path beside(const fs::path& file, const char* ending) {
  fs::path path = file;
  return path += ending;
}

bool has_log(const fs::path& file) {
  std::error_code absent;
  const std::uintmax_t bytes = fs::file_size(beside(file, "-wal"), absent);
  return !absent && bytes > 0;
}

void demand(const std::error_code& error, const fs::path& file) {
  if (!error) return;
  const bool is_full = error == std::errc::no_space_on_device;
  throw Error(is_full ? ErrorKind::full : ErrorKind::unavailable,
              fmt::format("{} cannot be replaced: {}. What stands there is unharmed.",
                          file.string(), error.message()));
}

void remove_file(const fs::path& file) {
  std::error_code error;
  fs::remove(file, error);
  demand(error, file);
}

void move_file(const fs::path& from, const fs::path& to) {
  std::error_code error;
  fs::rename(from, to, error);
  demand(error, to);
}

void sync_file(const fs::path& file) {
  const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
  const bool is_synced = descriptor >= 0 && ::fsync(descriptor) == 0;
  const std::error_code error(errno, std::generic_category());
  if (descriptor >= 0) ::close(descriptor);
  if (!is_synced) demand(error, file);
}

void drop_log(const fs::path& file) {
  remove_file(beside(file, "-wal"));
  remove_file(beside(file, "-shm"));
}

fs::path aside_of(const Replacement& replacement) {
  return replacement.aside / replacement.file.filename();
}

fs::path notice_of(const Replacement& replacement) {
  return beside(replacement.fresh, "-notice");
}

void sync_folders(const Replacement& replacement) {
  sync_folder(replacement.aside);
  sync_folder(replacement.file.parent_path());
}

// A second name first, so that the rename over the first one takes nothing away. False where the
// file system gives no second names.
bool give_second_name(const Replacement& replacement) {
  std::error_code error;
  fs::create_hard_link(replacement.file, aside_of(replacement), error);
  if (error) return false;
  sync_folder(replacement.aside);
  return true;
}

void put_fresh_in_place(const Replacement& replacement) {
  move_file(replacement.fresh, replacement.file);
  give_to_folder_owner(replacement.file);
  sync_folders(replacement);
}

void keep_log_aside(const Replacement& replacement) {
  if (!has_log(replacement.file)) return;
  std::error_code error;
  const fs::path copy = beside(aside_of(replacement), "-wal");
  fs::copy_file(beside(replacement.file, "-wal"), copy, error);
  demand(error, copy);
  sync_file(copy);
  sync_folder(replacement.aside);
}

void write_notice(const Replacement& replacement) {
  remove_file(notice_of(replacement));
  write_synced_file(notice_of(replacement), kNotice);
}

// On disk before the next name changes: a power cut that kept that one alone would leave the old
// log beside the new database, or a folder that looks like one without data.
void put_notice_in_place(const Replacement& replacement) {
  move_file(notice_of(replacement), beside(replacement.file, "-wal"));
  sync_folder(replacement.file.parent_path());
}

// The log stands until the database is gone, and then the notice: at no moment does the folder look
// like one without data, where a release might begin anew.
void replace_with_log(const Replacement& replacement) {
  keep_log_aside(replacement);
  if (!has_log(replacement.file)) {
    write_notice(replacement);
    put_notice_in_place(replacement);
  }
  write_notice(replacement);
  move_file(replacement.file, aside_of(replacement));
  sync_folders(replacement);
  put_notice_in_place(replacement);
  put_fresh_in_place(replacement);
  drop_log(replacement.file);
}

}  // namespace

bool settle_sqlite(const fs::path& file) {
  int code = SQLITE_OK;
  {
    Connection connection({.file = file, .mode = ConnectionMode::write});
    code = sqlite3_wal_checkpoint_v2(connection.handle(), "main", SQLITE_CHECKPOINT_TRUNCATE,
                                     nullptr, nullptr);
  }
  if (code != SQLITE_OK || has_log(file)) return false;
  drop_log(file);
  sync_file(file);
  return true;
}

void replace_sqlite(const Replacement& replacement) {
  std::error_code unreachable;
  const bool is_there = fs::exists(replacement.file, unreachable);
  demand(unreachable, replacement.file);
  if (!is_there) return finish_replacement(replacement);
  if (has_log(replacement.file) || !give_second_name(replacement)) {
    return replace_with_log(replacement);
  }
  drop_log(replacement.file);
  put_fresh_in_place(replacement);
}

bool is_replacement_cut_short(const fs::path& file) {
  std::error_code unreachable;
  return !fs::exists(file, unreachable) && !unreachable && has_log(file);
}

void finish_replacement(const Replacement& replacement) {
  if (has_log(replacement.file)) {
    std::error_code absent;
    const fs::path kept = beside(aside_of(replacement), "-wal");
    if (!fs::exists(kept, absent)) keep_log_aside(replacement);
    write_notice(replacement);
    put_notice_in_place(replacement);
  }
  put_fresh_in_place(replacement);
  drop_log(replacement.file);
}

void remove_second_name(const Replacement& replacement) noexcept {
  std::error_code absent;
  const fs::path second = aside_of(replacement);
  if (!fs::equivalent(replacement.file, second, absent) || absent) return;
  fs::remove(second, absent);
}

}  // namespace theseus::storage
