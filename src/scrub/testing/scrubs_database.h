#pragma once

#include <gtest/gtest.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "scrub/scrub_rows.h"
#include "storage/sqlite/sqlite_database.h"
#include "storage/sqlite/sqlite_file.h"
#include "support/temporary_folder.h"

namespace theseus::scrub {

/// A data folder with a database of few tables: `scrubs`, as step 0004 makes it, `texts`, and what
/// tells which spaces are not empty yet.
class ScrubsDatabase {
 public:
  explicit ScrubsDatabase(const storage::SqliteOptions& options = {}) : turnstile_(folder_.path()) {
    turnstile_.hold_open_shared();
    storage::SqliteOptions chosen = options;
    chosen.file = file();
    storage::ensure_sqlite_file(chosen.file, turnstile_);
    database_ = storage::open_sqlite(chosen, turnstile_);
    write([](storage::Transaction& transaction) { transaction.execute_script(kTables); });
  }

  const std::filesystem::path& folder() const noexcept { return folder_.path(); }
  std::filesystem::path file() const { return folder_ / storage::kDatabaseName; }
  storage::Database& database() noexcept { return *database_; }

  void write(const std::function<void(storage::Transaction&)>& work) {
    database_->write([&](storage::Transaction& transaction) {
      work(transaction);
      return storage::Ending::commit;
    });
  }

  void script(std::string_view sql) {
    write([&](storage::Transaction& transaction) { transaction.execute_script(sql); });
  }

  /// From here on SQLite leaves what it deletes where it stood.
  void leave_readable() { script("PRAGMA secure_delete = OFF"); }

  void note(std::int64_t seq) {
    write([&](storage::Transaction& transaction) { note_erase(transaction, seq); });
  }

  /// As if that erase were of a space that holds so many bytes.
  void set_space_bytes(std::int64_t seq, std::int64_t bytes) {
    write([&](storage::Transaction& transaction) {
      transaction.execute(
          "INSERT INTO journal (seq, kind, space) VALUES ($1, 'erase_space', $1) "
          "ON CONFLICT DO NOTHING",
          {seq});
      transaction.execute(
          "INSERT INTO spaces VALUES ($1, 0, 0, 0, $2) "
          "ON CONFLICT (number) DO UPDATE SET bytes = excluded.bytes",
          {seq, bytes});
    });
  }

  void add(std::int64_t number, std::string_view text) {
    write([&](storage::Transaction& transaction) {
      transaction.execute("INSERT INTO texts (number, text) VALUES ($1, $2)", {number, text});
    });
  }

  /// When that erase was scrubbed; nothing while it waits.
  std::optional<base::Time> scrubbed_at(std::int64_t seq) {
    std::optional<base::Time> time;
    database_->read(
        [&](storage::Transaction& transaction) { time = find_scrubbed_at(transaction, seq); });
    return time;
  }

 private:
  static constexpr std::string_view kTables = R"sql(
    CREATE TABLE scrubs (seq INTEGER PRIMARY KEY, found INTEGER NOT NULL, scrubbed_at INTEGER)
      STRICT;
    CREATE TABLE texts (number INTEGER PRIMARY KEY, text TEXT) STRICT;
    CREATE TABLE journal (seq INTEGER PRIMARY KEY, kind TEXT, memory BLOB, space INTEGER) STRICT;
    CREATE TABLE spaces (number INTEGER PRIMARY KEY, live INTEGER, superseded INTEGER,
      forgotten INTEGER, bytes INTEGER) STRICT;
    CREATE TABLE tags (number INTEGER PRIMARY KEY, space INTEGER) STRICT;
  )sql";

  tests::TemporaryFolder folder_;
  storage::Turnstile turnstile_;
  std::unique_ptr<storage::Database> database_;
};

}  // namespace theseus::scrub
