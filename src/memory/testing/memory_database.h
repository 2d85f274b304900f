#pragma once

#include <gtest/gtest.h>

#include <atomic>
#include <cstdint>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "base/id.h"
#include "memory/memories.h"
#include "memory/text_index.h"
#include "migrations/program.h"
#include "storage/sqlite/sqlite_database.h"
#include "storage/sqlite/sqlite_file.h"
#include "support/temporary_folder.h"

namespace theseus::memory::testing {

/// A clock that stands until it is moved.
class StandingClock final : public base::Clock {
 public:
  base::Time now() const override { return base::from_milliseconds(milliseconds_); }
  void advance(std::chrono::milliseconds by) { milliseconds_ += by.count(); }

 private:
  std::atomic<std::int64_t> milliseconds_ = 1'800'000'000'000;
};

/// An index whose derived rows are the texts themselves, in a table of their own.
class TextTable final : public TextIndex {
 public:
  static constexpr std::string_view kTable =
      "CREATE TABLE texts (seq INTEGER PRIMARY KEY, space INTEGER NOT NULL, text TEXT NOT NULL)";

  std::unique_ptr<PreparedText> prepare(std::string_view text) const override;
  void added(storage::Transaction& transaction, std::int64_t space, std::int64_t seq,
             const PreparedText& text) override;
  void carried(storage::Transaction& transaction, std::int64_t space, std::int64_t old_seq,
               std::int64_t new_seq) override;
  void dropped(storage::Transaction& transaction, std::int64_t space, std::int64_t seq) override;
};

/// Format 1 in a folder of its own, with everything that writes to it.
class MemoryDatabase {
 public:
  MemoryDatabase();

  storage::Database& database() { return *database_; }

  /// Runs SQL as a newer program would, past all rules.
  void execute(std::string_view sql, storage::Parameters parameters = {});
  std::int64_t number(std::string_view sql, storage::Parameters parameters = {});
  /// All rows as text, one a line, columns separated by `|`; NULL as `-`, blobs in hexadecimal.
  std::string rows(std::string_view sql, int columns);

  Memory remember(Content content, std::string_view space = "home");
  Memory remember(std::string_view text, std::string_view space = "home");
  Memory show(const base::Id& id, const At& at = {});

  StandingClock clock;
  base::Uuid7Source ids{clock};
  TextTable index;

 private:
  tests::TemporaryFolder folder_;
  storage::Turnstile turnstile_;
  std::unique_ptr<storage::Database> database_;

 public:
  std::unique_ptr<Memories> memories;
};

/// Somebody local who writes to the space `home`.
WriteContext in_home(std::optional<Retry> retry = {});

/// A retry whose token and request are told apart by their first bytes.
Retry retry_of(std::uint8_t token, std::uint8_t request);

Content content_with(std::string_view text);

}  // namespace theseus::memory::testing
