#include "backup/content_sum.h"

#include <fmt/format.h>

#include <optional>
#include <string_view>

#include "base/bytes.h"
#include "base/hash.h"
#include "memory/bodies.h"
#include "storage/sqlite/sqlite_file.h"

namespace theseus::backup {
namespace {

constexpr std::string_view kRows = R"sql(
SELECT seq, time, kind, space, memory, revision, key FROM journal ORDER BY seq
)sql";

// What every format has of them.
constexpr std::string_view kMemories = R"sql(
SELECT id, state, space, seq, revision, text_hash, created_at, revised_at, occurred_at, expires_at,
  forgotten_at, restorable_until, erased_at, due, superseded_by
FROM memories ORDER BY id
)sql";

constexpr std::string_view kSpaces = R"sql(
SELECT number, name, hash, created_at, erased_at, live, superseded, forgotten, rows, bytes
FROM spaces ORDER BY number
)sql";

// Each part with its length before it, so that no two rows read alike.
class RowText {
 public:
  explicit RowText(const storage::Statement& row) : row_(row) {}

  void add(const std::optional<std::string_view>& part) {
    text_ += part ? fmt::format("{}:{};", part->size(), *part) : "-;";
  }
  void add_integers(int first, int last) {
    for (int column = first; column <= last; ++column) {
      const auto number = row_.optional_integer(column);
      text_ += number ? fmt::format("{};", *number) : "-;";
    }
  }
  void add_text(int column) {
    add(row_.is_null(column) ? std::nullopt : std::optional(row_.text(column)));
  }
  void add_blob(int column) {
    add(row_.is_null(column) ? std::nullopt : std::optional(base::text_of(row_.blob(column))));
  }
  const std::string& text() const noexcept { return text_; }

 private:
  const storage::Statement& row_;
  std::string text_;
};

/// The sum so far, which each row goes into in its turn.
class Sum {
 public:
  explicit Sum(storage::Transaction& transaction) : transaction_(transaction) {}

  void add_journal(const std::set<std::int64_t>& without_bodies = {}) {
    auto bodies = memory::BodyReader::of_any_format(transaction_);
    add_each(kRows, [&](const storage::Statement& row, RowText& text) {
      text.add_integers(0, 1);
      text.add_text(2);
      text.add_integers(3, 3);
      text.add_blob(4);
      text.add_integers(5, 5);
      text.add_blob(6);
      if (!without_bodies.contains(row.integer(0))) text.add(bodies.find(row.integer(0)));
    });
  }

  void add_memories() {
    add_each(kMemories, [](const storage::Statement&, RowText& text) {
      text.add_blob(0);
      text.add_text(1);
      text.add_integers(2, 13);
      text.add_blob(14);
    });
  }

  void add_spaces() {
    add_each(kSpaces, [](const storage::Statement&, RowText& text) {
      text.add_integers(0, 0);
      text.add_text(1);
      text.add_integers(2, 9);
    });
  }

  std::string text() const { return base::to_hex(sum_); }

 private:
  template <class Work>
  void add_each(std::string_view query, const Work& work) {
    storage::Statement rows = transaction_.query(query);
    while (rows.next()) {
      RowText row(rows);
      work(rows, row);
      sum_ = base::sha256(base::bytes_of(std::string(base::text_of(sum_)) + row.text()));
    }
  }

  storage::Transaction& transaction_;
  base::Sha256 sum_{};
};

}  // namespace

std::string content_sum(const std::filesystem::path& database, const std::stop_token& stop) {
  std::string text;
  const auto add_up = [&text](storage::Transaction& transaction) {
    Sum sum(transaction);
    sum.add_journal();
    sum.add_memories();
    sum.add_spaces();
    text = sum.text();
  };
  return storage::inspect_sqlite(database, add_up, stop) ? text : "";
}

std::string journal_sum(const std::filesystem::path& database,
                        const std::set<std::int64_t>& without_bodies, const std::stop_token& stop) {
  std::string text;
  const auto add_up = [&](storage::Transaction& transaction) {
    Sum sum(transaction);
    sum.add_journal(without_bodies);
    text = sum.text();
  };
  return storage::inspect_sqlite(database, add_up, stop) ? text : "";
}

}  // namespace theseus::backup
