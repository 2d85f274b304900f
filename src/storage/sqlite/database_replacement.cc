#include "storage/sqlite/database_replacement.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>

#include "base/error.h"
#include "base/quoted_path.h"
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

constexpr std::string_view kOldStands = "What stands there is unharmed.";

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
              fmt::format("{} cannot be replaced: {}.", file.string(), error.message()));
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

std::string words_on_empty_place(const Replacement& replacement) {
  std::error_code absent;
  const fs::path old = aside_of(replacement);
  const bool was_filled = fs::exists(old, absent) || fs::exists(beside(old, "-wal"), absent);
  return fmt::format(
      "No database stands there now. Nothing is lost: the new one is whole in {}{}. Make room or "
      "mend what is named here, and finish it with: theseus backup restore --data {}",
      replacement.fresh.string(),
      was_filled ? fmt::format(", and what stood there is in {}", replacement.aside.string()) : "",
      base::quoted(replacement.file.parent_path()));
}

// Whatever fails, the error says in the end which database stands where.
template <typename Work>
void do_saying(const std::string& state, const Work& work) {
  try {
    work();
  } catch (const Error& error) {
    throw Error(error.kind(), fmt::format("{} {}", error.what(), state));
  }
}

/// The copy of a log that stands where it was goes again, unless the database follows it: on a full
/// disk it would be in the way.
class CopyOfLog {
 public:
  explicit CopyOfLog(const Replacement& replacement) : replacement_(replacement) {}
  ~CopyOfLog() {
    std::error_code ignored;
    if (!is_kept_) fs::remove(beside(aside_of(replacement_), "-wal"), ignored);
  }
  CopyOfLog(const CopyOfLog&) = delete;
  CopyOfLog& operator=(const CopyOfLog&) = delete;

  void keep() noexcept { is_kept_ = true; }

 private:
  const Replacement& replacement_;
  bool is_kept_ = false;
};

// The log stands until the database is gone, and then the notice: at no moment does the folder look
// like one without data, where a release might begin anew.
void move_aside_with_log(const Replacement& replacement) {
  CopyOfLog copy(replacement);
  keep_log_aside(replacement);
  if (!has_log(replacement.file)) {
    write_notice(replacement);
    put_notice_in_place(replacement);
  }
  write_notice(replacement);
  move_file(replacement.file, aside_of(replacement));
  copy.keep();
}

void fill_empty_place(const Replacement& replacement) {
  do_saying(words_on_empty_place(replacement), [&] {
    if (has_log(replacement.file)) {
      sync_folders(replacement);
      put_notice_in_place(replacement);
    }
    move_file(replacement.fresh, replacement.file);
  });
}

// With an error here somebody would take the old database for the one that is in place.
ReplacementWarnings make_it_last(const Replacement& replacement) {
  give_to_folder_owner(replacement.file);
  try {
    sync_folders(replacement);
    drop_log(replacement.file);
  } catch (const Error& error) {
    return {
        fmt::format("{} The new data is in place all the same; should the machine lose its "
                    "power within the next minute, look whether it still is.",
                    error.what())};
  }
  return {};
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

ReplacementWarnings replace_sqlite(const Replacement& replacement) {
  std::error_code unreachable;
  const bool is_there = fs::exists(replacement.file, unreachable);
  demand(unreachable, replacement.file);
  if (!is_there) return finish_replacement(replacement);
  bool is_moved_aside = false;
  do_saying(std::string(kOldStands), [&] {
    is_moved_aside = has_log(replacement.file) || !give_second_name(replacement);
    if (is_moved_aside) return move_aside_with_log(replacement);
    drop_log(replacement.file);
    move_file(replacement.fresh, replacement.file);
  });
  if (is_moved_aside) fill_empty_place(replacement);
  return make_it_last(replacement);
}

bool is_replacement_cut_short(const fs::path& file) {
  std::error_code unreachable;
  return !fs::exists(file, unreachable) && !unreachable && has_log(file);
}

ReplacementWarnings finish_replacement(const Replacement& replacement) {
  do_saying(words_on_empty_place(replacement), [&] {
    if (!has_log(replacement.file)) return;
    std::error_code absent;
    const fs::path kept = beside(aside_of(replacement), "-wal");
    if (!fs::exists(kept, absent)) keep_log_aside(replacement);
    write_notice(replacement);
  });
  fill_empty_place(replacement);
  return make_it_last(replacement);
}

void remove_second_name(const Replacement& replacement) noexcept {
  std::error_code absent;
  const fs::path second = aside_of(replacement);
  if (!fs::equivalent(replacement.file, second, absent) || absent) return;
  fs::remove(second, absent);
}

}  // namespace theseus::storage
