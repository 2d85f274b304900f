#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "base/id.h"
#include "memory/bodies.h"
#include "memory/caller.h"
#include "memory/outcome.h"
#include "storage/database.h"

namespace theseus::memory {

/// One row of the journal with its body.
struct JournalRow {
  std::int64_t seq = 0;
  base::Time time;
  std::string_view kind;
  std::optional<std::int64_t> space;
  std::optional<base::Id> memory;
  std::optional<int> revision;
  std::optional<base::Id> key;
  std::optional<std::string_view> body;  ///< nothing when erased or when there is none
};

/// The row under a query that selects the columns of `journal` in this order, with its body, which
/// is borrowed until the reader is asked for the next one.
JournalRow journal_row(const storage::Statement& rows, BodyReader& bodies);

/// Highest seq, 0 for an empty journal.
std::int64_t journal_head(storage::Transaction& transaction);

/// The refusal for a position that a restore undid: history_changed. Nothing when the position
/// stands, or is yet to come. Error(corrupt) when no restore says why its row is missing.
std::optional<Refused> find_history_fault(storage::Transaction& transaction, std::int64_t seq);

/// Calls `row` for each row behind `after`, in order, at most `limit`, until it says false of one,
/// which then counts as not read; what is borrowed lives for the call. Returns the seq of the last
/// one read, or `after`.
std::int64_t for_each_journal_row(storage::Transaction& transaction, std::int64_t after, int limit,
                                  const std::function<bool(const JournalRow&)>& row);

/// A row as `GET /v1/journal` shows it.
struct JournalEvent {
  std::int64_t seq = 0;
  base::Time time;
  std::string kind;
  std::optional<std::string> space;
  std::optional<base::Id> memory;
  std::optional<int> revision;
  std::optional<base::Id> key;
  std::optional<std::string> body;
};

struct JournalPage {
  std::vector<JournalEvent> events;
  std::int64_t next_after = 0;
  std::int64_t head = 0;
};

struct JournalQuery {
  std::int64_t after = 0;
  int limit = 100;
  std::optional<std::string> space = {};
};

/// The feed of changes. Thread-safe.
class Journal {
 public:
  explicit Journal(storage::Database& database) : database_(database) {}

  /// Rows of spaces that the caller may not see are left out, and next_after is past them.
  Outcome<JournalPage> read(const Caller& caller, const JournalQuery& query) const;

  std::int64_t head() const;

  /// Waits until the journal holds `seq`; false when it did not within `patience`. history_changed
  /// when a restore undid that position.
  Outcome<bool> wait_for(std::int64_t seq, std::chrono::milliseconds patience) const;

 private:
  storage::Database& database_;
};

}  // namespace theseus::memory
