#pragma once

#include <gtest/gtest.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "base/id.h"
#include "memory/memories.h"
#include "memory/text_index.h"
#include "support/content.h"
#include "support/standing_clock.h"
#include "support/stored_data.h"
#include "support/temporary_folder.h"

namespace theseus::memory::testing {

using tests::content_with;
using tests::StandingClock;

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

/// This build's format in a folder of its own, with everything that writes to it.
class MemoryDatabase {
 public:
  explicit MemoryDatabase(SideTableOf tag_tables = always_alone);

  storage::Database& database() { return data_.database(); }

  /// Runs SQL as a newer program would, past all rules.
  void execute(std::string_view sql, storage::Parameters parameters = {}) {
    data_.execute(sql, parameters);
  }
  std::int64_t number(std::string_view sql, storage::Parameters parameters = {}) {
    return data_.number(sql, parameters);
  }
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
  tests::StoredData data_{folder_.path(), {clock, ids}};

 public:
  std::unique_ptr<Memories> memories;
};

/// Somebody local who writes to the space `home`.
WriteContext in_home(std::optional<Retry> retry = {});

/// A retry whose token and request are told apart by their first bytes.
Retry retry_of(std::uint8_t token, std::uint8_t request);

}  // namespace theseus::memory::testing
