#pragma once

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>

#include "forms/body_coding.h"
#include "storage/database.h"
#include "support/plain_bodies.h"

namespace theseus::tests {

inline void add_packed_texts(storage::Transaction& transaction) {
  forms::BodyUnpacker unpacker;
  auto rows = transaction.query("SELECT seq, coding, body FROM packed");
  while (rows.next()) {
    std::optional<std::string> text;
    if (!rows.is_null(2)) text = unpacker.decode(rows.integer(1), rows.blob(2)).value();
    transaction.execute("INSERT INTO texts (seq, body) VALUES ($1, $2)", {rows.integer(0), text});
  }
}

inline void add_plain_texts(storage::Transaction& transaction) {
  auto unlike = transaction.query(
      "SELECT b.seq FROM bodies AS b JOIN texts AS t ON t.seq = b.seq WHERE b.body IS NOT t.body");
  if (unlike.next()) {
    throw std::runtime_error("row " + std::to_string(unlike.integer(0)) + " has two bodies");
  }
  transaction.execute(
      "INSERT INTO texts (seq, body) SELECT seq, body FROM bodies "
      "WHERE seq NOT IN (SELECT seq FROM texts)");
}

/// Makes the table `texts` (seq, body) of every body of data of any format, packed or plain or
/// half of each; an erased one is NULL there. For a write transaction that is rolled back. Throws
/// where a row has two bodies that are not alike, which at no time may be.
inline void lay_out_texts(storage::Transaction& transaction) {
  transaction.execute("CREATE TABLE texts (seq INTEGER PRIMARY KEY, body TEXT)");
  if (has_table(transaction, "packed")) add_packed_texts(transaction);
  if (has_table(transaction, "bodies")) add_plain_texts(transaction);
}

/// Runs the work, which only reads, where `texts` is laid out.
inline void read_texts(storage::Database& database, const storage::ReadWork& work) {
  database.write([&work](storage::Transaction& transaction) {
    lay_out_texts(transaction);
    work(transaction);
    return storage::Ending::roll_back;
  });
}

}  // namespace theseus::tests
