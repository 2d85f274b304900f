#pragma once

#include <gtest/gtest.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>

#include "base/error.h"
#include "storage/sqlite/sqlite_database.h"
#include "storage/sqlite/sqlite_file.h"
#include "support/temporary_folder.h"

namespace theseus::storage {

/// A database in a folder of its own with one table, `notes`, as the tests of this folder want it.
/// One a process: it can be opened again, or a second time as another process would.
class NotesDatabase {
 public:
  explicit NotesDatabase(const std::filesystem::path& folder, SqliteOptions options = {})
      : turnstile_(folder), options_(std::move(options)) {
    options_.file = folder / "notes.db";
    turnstile_.hold_open_shared();
    const Creation creation = ensure_sqlite_file(options_.file, turnstile_);
    database_ = open_sqlite(options_, turnstile_);
    if (creation == Creation::made) script(kTable);
  }

  Database& operator*() { return *database_; }
  Database* operator->() { return database_.get(); }
  const std::filesystem::path& file() const noexcept { return options_.file; }
  std::uintmax_t log_bytes() const { return std::filesystem::file_size(file().string() + "-wal"); }

  void script(std::string_view sql) {
    database_->write([sql](Transaction& transaction) {
      transaction.execute_script(sql);
      return Ending::commit;
    });
  }

  void add(std::int64_t number, std::string_view text = "a note") {
    database_->write([&](Transaction& transaction) {
      transaction.execute(kInsert, {number, text});
      return Ending::commit;
    });
  }

  std::int64_t count() {
    std::int64_t rows = 0;
    database_->read([&](Transaction& transaction) { rows = count(transaction); });
    return rows;
  }

  static std::int64_t count(Transaction& transaction) {
    Statement row = transaction.query("SELECT count(*) FROM notes");
    row.next();
    return row.integer(0);
  }

  static constexpr std::string_view kTable =
      "CREATE TABLE notes (number INTEGER PRIMARY KEY, text TEXT) STRICT";
  static constexpr std::string_view kInsert = "INSERT INTO notes (number, text) VALUES ($1, $2)";

 private:
  Turnstile turnstile_;
  SqliteOptions options_;
  std::unique_ptr<Database> database_;
};

/// The error that the act throws; nothing when it throws none.
inline std::optional<base::Error> error_of_act(const std::function<void()>& act) {
  try {
    act();
  } catch (const base::Error& error) {
    return error;
  }
  return std::nullopt;
}

inline void expect_error(base::ErrorKind kind, const std::function<void()>& act) {
  const std::optional<base::Error> error = error_of_act(act);
  ASSERT_TRUE(error.has_value()) << "nothing was thrown";
  EXPECT_EQ(error->kind(), kind) << error->what();
}

}  // namespace theseus::storage
