#include "storage/sqlite/database_copy.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <memory>
#include <system_error>

#include "base/error.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlite/sqlite_error.h"
#include "storage/sqlite/transaction_scope.h"
#include "storage/sync_folder.h"

namespace theseus::storage {
namespace {

namespace fs = std::filesystem;
using base::Error;
using base::ErrorKind;
using Clock = std::chrono::steady_clock;

// What one step reads in a millisecond or so.
constexpr int kPagesAStep = 256;

// Made by us and not by SQLite, for the mode; it goes with this object unless it is kept.
class Target {
 public:
  explicit Target(const fs::path& file) : file_(file) {
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    const int error = errno;
    if (descriptor >= 0) {
      ::close(descriptor);
      return;
    }
    throw Error(error == ENOSPC || error == EDQUOT ? ErrorKind::full : ErrorKind::unavailable,
                fmt::format("The copy {} cannot be made: {}. The data is unharmed.", file.string(),
                            std::generic_category().message(error)));
  }
  ~Target() {
    if (is_kept_) return;
    for (const char* ending : {"", "-journal", "-wal", "-shm"}) {
      std::error_code ignored;
      fs::path left = file_;
      fs::remove(left += ending, ignored);
    }
  }
  Target(const Target&) = delete;
  Target& operator=(const Target&) = delete;

  void keep() noexcept { is_kept_ = true; }

 private:
  fs::path file_;
  bool is_kept_ = false;
};

class Backup {
 public:
  Backup(Connection& source, Connection& target)
      : source_(source),
        target_(target),
        page_bytes_(source.integer("PRAGMA page_size")),
        handle_(sqlite3_backup_init(target.handle(), "main", source.handle(), "main")) {
    if (handle_ == nullptr) throw error_of(target.handle(), doing());
  }

  /// Copies the next pages; false when all are there.
  bool step() {
    const int code = sqlite3_backup_step(handle_.get(), kPagesAStep);
    if (code == SQLITE_OK) return true;
    if (code == SQLITE_DONE) return false;
    throw failure(code);
  }

  std::int64_t total_bytes() const noexcept {
    return page_bytes_ * sqlite3_backup_pagecount(handle_.get());
  }
  std::int64_t done_bytes() const noexcept {
    return total_bytes() - page_bytes_ * sqlite3_backup_remaining(handle_.get());
  }

 private:
  struct Finish {
    void operator()(sqlite3_backup* backup) const noexcept { sqlite3_backup_finish(backup); }
  };

  std::string doing() const {
    return fmt::format("Copying {} to {}", source_.file().string(), target_.file().string());
  }

  // Asked at once: finishing undoes what was written, and hides the system's error behind its own.
  Error failure(int code) const {
    int system_error = 0;
    sqlite3_file_control(target_.handle(), "main", SQLITE_FCNTL_LAST_ERRNO, &system_error);
    const ErrorKind kind = kind_of(code, system_error);
    const std::string reason =
        kind == ErrorKind::full ? "there is no room for it" : std::string(sqlite3_errstr(code));
    return Error(kind, fmt::format("{} failed: {} (SQLite {}). The data is unharmed, and nothing "
                                   "is left of the copy.",
                                   doing(), reason, code));
  }

  Connection& source_;
  Connection& target_;
  std::int64_t page_bytes_;
  std::unique_ptr<sqlite3_backup, Finish> handle_;
};

CopyEnd run(Backup& backup, const CopyWish& wish) {
  bool goes_on = true;
  while (goes_on) {
    if (wish.stop.stop_requested()) return CopyEnd::stopped;
    const auto begin = Clock::now();
    goes_on = backup.step();
    const auto worked = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - begin);
    wish.on_progress(backup.done_bytes(), backup.total_bytes());
    if (goes_on) wish.rest(worked);
  }
  return CopyEnd::whole;
}

// SQLite syncs the file with the last page; the transaction around it all is what keeps a foreign
// commit from starting the copy anew (600 of 600 times without it).
CopyEnd copy(const CopyWish& wish) {
  Connection source({.file = wish.source, .mode = ConnectionMode::read});
  Connection target({.file = wish.target, .mode = ConnectionMode::write});
  // Who died is not gone on with, so a journal of the copy on disk would serve nobody.
  target.execute_script("PRAGMA journal_mode = MEMORY");
  TransactionScope moment(source, TransactionScope::kRead);
  Backup backup(source, target);
  return run(backup, wish);
}

std::int64_t bytes_of_file(const fs::path& file) {
  std::error_code absent;
  const std::uintmax_t bytes = fs::file_size(file, absent);
  return absent ? 0 : static_cast<std::int64_t>(bytes);
}

}  // namespace

CopyEnd copy_sqlite(const CopyWish& wish) {
  Target target(wish.target);
  const CopyEnd end = copy(wish);
  if (end == CopyEnd::stopped) return end;
  sync_folder(fs::absolute(wish.target).parent_path());
  target.keep();
  return end;
}

DatabaseSize size_of_sqlite(const fs::path& file) {
  fs::path log = file;
  log += "-wal";
  return {.file_bytes = bytes_of_file(file), .log_bytes = bytes_of_file(log)};
}

}  // namespace theseus::storage
