#include "doctor/checked_folder.h"

#include <fmt/format.h>
#include <unistd.h>

#include <system_error>
#include <utility>

#include "base/error.h"
#include "base/quoted_path.h"
#include "storage/sqlite/sqlite_database.h"
#include "storage/sqlite/sqlite_file.h"

namespace theseus::doctor {

namespace fs = std::filesystem;

CheckedFolder::CheckedFolder(Parts parts) : parts_(std::move(parts)) {}
CheckedFolder::~CheckedFolder() = default;

fs::path CheckedFolder::file() const {
  return parts_.folder / storage::kDatabaseName;
}

void CheckedFolder::demand_database() const {
  std::error_code unreachable;
  if (fs::exists(file(), unreachable)) return;
  if (unreachable == std::errc::permission_denied) {
    throw base::Error(base::ErrorKind::unavailable,
                      fmt::format("this user may not read {}; ask as the one that the server runs "
                                  "as",
                                  parts_.folder.string()));
  }
  throw base::Error(base::ErrorKind::unavailable,
                    "there is no database in " + parts_.folder.string());
}

// Where this user may not write, SQLite cannot share the log with others: then it is read as a file
// that nobody uses.
void CheckedFolder::read(const storage::ReadWork& work) {
  demand_database();
  if (::access(parts_.folder.c_str(), W_OK | X_OK) != 0) {
    return storage::inspect_sqlite(file(), work);
  }
  if (database_ == nullptr) {
    if (!turnstile_) turnstile_.emplace(parts_.folder);
    turnstile_->hold_open_shared();
    database_ = storage::open_sqlite(
        {.file = file(), .access = storage::Access::read_only, .readers = 1}, *turnstile_);
  }
  database_->read(work);
}

upgrade::UpgradeStatus CheckedFolder::status() {
  upgrade::UpgradeStatus status;
  read([&](storage::Transaction& transaction) {
    status = upgrade::read_status(transaction, parts_.program);
  });
  return status;
}

std::string CheckedFolder::command(std::string_view words) const {
  return fmt::format("{} {} --data {}", parts_.program.name, words, base::quoted(parts_.folder));
}

bool has_table(storage::Transaction& transaction, std::string_view name) {
  return transaction.structure().find(fmt::format("table|{0}|{0}|", name)) != std::string::npos;
}

std::int64_t number_of(storage::Transaction& transaction, std::string_view sql,
                       storage::Parameters parameters) {
  storage::Statement rows = transaction.query(sql, parameters);
  return rows.next() && !rows.is_null(0) ? rows.integer(0) : 0;
}

}  // namespace theseus::doctor
