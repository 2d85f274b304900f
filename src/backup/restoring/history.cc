#include "backup/restoring/history.h"

#include <fmt/format.h>

#include <string>

#include "base/bytes.h"
#include "memory/journal.h"
#include "memory/memory_at.h"
#include "storage/sqlite/sqlite_file.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;
using storage::Transaction;

constexpr std::string_view kRowAtOrBefore = R"sql(
SELECT seq, time FROM journal WHERE seq <= $1 ORDER BY seq DESC LIMIT 1
)sql";

constexpr std::string_view kTime = R"sql(
SELECT time FROM journal WHERE seq = $1
)sql";

constexpr std::string_view kCountBehind = R"sql(
SELECT count(*) FROM journal WHERE seq > $1
)sql";

constexpr std::string_view kLastRow = R"sql(
SELECT seq, time, kind, space, memory, revision, key FROM journal ORDER BY seq DESC LIMIT 1
)sql";

constexpr std::string_view kRowsFromLast = R"sql(
SELECT seq, time, kind, space, memory, revision, key FROM journal ORDER BY seq DESC
)sql";

constexpr std::string_view kSameRow = R"sql(
SELECT seq, time, kind, space, memory, revision, key FROM journal WHERE seq = $1
)sql";

std::string text_of(const storage::Statement& row) {
  std::string text = fmt::format("{} {} {}", row.integer(0), row.integer(1), row.text(2));
  for (const int column : {3, 5}) {
    text += row.is_null(column) ? " -" : fmt::format(" {}", row.integer(column));
  }
  for (const int column : {4, 6}) {
    text += row.is_null(column) ? " -" : " " + base::to_hex(row.blob(column));
  }
  return text;
}

/// A row as text; empty where there is none.
std::string read_row(const fs::path& database, std::string_view sql,
                     std::optional<std::int64_t> seq) {
  std::string text;
  storage::inspect_sqlite(database, [&](Transaction& transaction) {
    auto row = seq ? transaction.query(sql, {*seq}) : transaction.query(sql);
    if (row.next()) text = text_of(row);
  });
  return text;
}

std::int64_t last_shared(Transaction& first, Transaction& second) {
  auto one = first.query(kRowsFromLast);
  auto other = second.query(kRowsFromLast);
  bool both = one.next() && other.next();
  while (both) {
    const std::int64_t ahead = one.integer(0) - other.integer(0);
    if (ahead == 0 && text_of(one) == text_of(other)) return one.integer(0);
    const bool one_goes = ahead < 0 || one.next();
    both = one_goes && (ahead > 0 || other.next());
  }
  return 0;
}

base::Unexpected<base::Refusal> refused(std::string message) {
  return base::Unexpected(base::Refusal{std::move(message)});
}

}  // namespace

base::Result<std::int64_t> find_position(const fs::path& database, std::int64_t seq) {
  std::int64_t head = 0;
  std::optional<memory::Refused> fault;
  storage::inspect_sqlite(database, [&](Transaction& transaction) {
    head = memory::journal_head(transaction);
    fault = memory::find_history_fault(transaction, seq);
  });
  if (seq > head || seq < 1) {
    return refused(fmt::format(
        "There is no position {}: the journal goes from 1 to {}. Nothing was changed.", seq, head));
  }
  if (!fault) return seq;
  return refused(fmt::format(
      "Position {} was undone by a restore before. Nothing was changed. What stood before it is at "
      "{}, what came after it begins at {}: restore to one of these, or to a later one.",
      seq, fault->restored_to, fault->continue_after));
}

base::Result<std::int64_t> find_position(const fs::path& database, base::Time time) {
  std::int64_t seq = 0;
  storage::inspect_sqlite(database, [&](Transaction& transaction) {
    auto row = transaction.query(kRowAtOrBefore, {memory::seq_at(transaction, time)});
    if (row.next()) seq = row.integer(0);
  });
  if (seq > 0) return seq;
  return refused(
      fmt::format("At {} there was nothing yet. Nothing was changed.", base::format_time(time)));
}

bool may_stand(const fs::path& database, std::int64_t seq, std::optional<base::Time> time) {
  if (seq == 0) return true;
  bool stands = false;
  storage::inspect_sqlite(database, [&](Transaction& transaction) {
    auto row = transaction.query(kTime, {seq});
    stands = row.next() && (!time || row.time(0) == *time);
  });
  return stands;
}

bool stands_in(const fs::path& part, const fs::path& whole) {
  std::int64_t head = 0;
  storage::inspect_sqlite(
      part, [&head](Transaction& transaction) { head = memory::journal_head(transaction); });
  return read_row(part, kLastRow, std::nullopt) == read_row(whole, kSameRow, head);
}

std::int64_t last_shared(const fs::path& one, const fs::path& other) {
  std::int64_t shared = 0;
  storage::inspect_sqlite(one, [&](Transaction& first) {
    storage::inspect_sqlite(other,
                            [&](Transaction& second) { shared = last_shared(first, second); });
  });
  return shared;
}

std::int64_t count_behind(const fs::path& database, std::int64_t seq) {
  std::int64_t count = 0;
  storage::inspect_sqlite(database, [&](Transaction& transaction) {
    auto row = transaction.query(kCountBehind, {seq});
    if (row.next()) count = row.integer(0);
  });
  return count;
}

std::optional<base::Time> time_of(const fs::path& database, std::int64_t seq) {
  std::optional<base::Time> time;
  storage::inspect_sqlite(database, [&](Transaction& transaction) {
    auto row = transaction.query(kRowAtOrBefore, {seq});
    if (row.next()) time = row.time(1);
  });
  return time;
}

}  // namespace theseus::backup
