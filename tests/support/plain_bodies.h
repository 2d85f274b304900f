#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "forms/body_coding.h"
#include "storage/database.h"

namespace theseus::tests {

/// Whether SQL of a test speaks of the table of plain bodies.
inline bool names_bodies(std::string_view sql) {
  return sql.find("bodies") != std::string_view::npos;
}

/// Whether the data has this table.
inline bool has_table(storage::Transaction& transaction, std::string_view name) {
  return transaction.query("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = $1", {name})
      .next();
}

/// For a while there is a table `bodies` with every body plain, inside one write transaction, so
/// that a test says in SQL what it sees and what it damages however bodies are stored. Where the
/// table stands anyway, it is left alone.
class PlainBodies {
 public:
  explicit PlainBodies(storage::Transaction& transaction)
      : transaction_(transaction), is_needed_(!has_table(transaction, "bodies")) {
    if (!is_needed_) return;
    transaction_.execute("CREATE TABLE bodies (seq INTEGER PRIMARY KEY, body TEXT)");
    forms::BodyUnpacker unpacker;
    auto rows = transaction_.query("SELECT seq, coding, body FROM packed");
    while (rows.next()) {
      const auto text = rows.is_null(2) ? std::nullopt : std::optional(text_of(unpacker, rows));
      transaction_.execute("INSERT INTO bodies (seq, body) VALUES ($1, $2)",
                           {rows.integer(0), text});
    }
    transaction_.execute("CREATE TABLE bodies_before AS SELECT seq, body FROM bodies");
  }

  /// Brings what the test changed there back to where bodies are stored, plain.
  void put_back() {
    if (!is_needed_) return;
    transaction_.execute("DELETE FROM packed WHERE seq NOT IN (SELECT seq FROM bodies)");
    transaction_.execute(
        "INSERT INTO packed (seq, coding, body) SELECT seq, 0, CAST(body AS BLOB) FROM bodies "
        "WHERE seq NOT IN (SELECT seq FROM packed)");
    transaction_.execute(
        "UPDATE packed SET coding = 0, body = (SELECT CAST(b.body AS BLOB) FROM bodies AS b "
        "WHERE b.seq = packed.seq) WHERE seq IN (SELECT seq FROM "
        "(SELECT seq, body FROM bodies EXCEPT SELECT seq, body FROM bodies_before))");
    transaction_.execute("DROP TABLE bodies_before");
    transaction_.execute("DROP TABLE bodies");
  }

 private:
  static std::string text_of(forms::BodyUnpacker& unpacker, const storage::Statement& rows) {
    return std::string(unpacker.decode(rows.integer(1), rows.blob(2)).value());
  }

  storage::Transaction& transaction_;
  bool is_needed_;
};

/// Runs the work, which only reads, where every body is plain in `bodies`.
inline void read_plain(storage::Database& database, const storage::ReadWork& work) {
  database.write([&work](storage::Transaction& transaction) {
    const PlainBodies bodies(transaction);
    work(transaction);
    return storage::Ending::roll_back;
  });
}

}  // namespace theseus::tests
