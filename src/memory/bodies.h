#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "storage/database.h"

namespace theseus::memory {

/// What stands for the body of one journal row.
struct BodyRow {
  bool is_there = false;                 ///< without a text: it was erased
  std::optional<std::string_view> text;  ///< JSON as it was written

  bool is_erased() const noexcept { return is_there && !text; }
};

/// Reads the bodies of journal rows in one transaction, wherever they stand there: nothing else in
/// today's code knows the tables. Cheap to make; must not outlive the transaction.
class BodyReader {
 public:
  explicit BodyReader(storage::Transaction& transaction) : transaction_(transaction) {}

  /// Nothing where it was erased, or the row has none. Borrowed until the next call.
  std::optional<std::string_view> find(std::int64_t seq) { return look_up(seq).text; }

  /// The same for those who must tell the two apart. The text is borrowed until the next call.
  BodyRow look_up(std::int64_t seq);

  /// Calls `body` with the seq of each body that belongs to no row of the journal, in order.
  void for_each_stray(const std::function<void(std::int64_t seq)>& body);

 private:
  storage::Transaction& transaction_;
  std::string text_;
};

/// Writes and erases bodies in one write transaction, in every table where one stands.
class BodyWriter {
 public:
  explicit BodyWriter(storage::Transaction& transaction) : transaction_(transaction) {}

  void insert(std::int64_t seq, std::string_view body);

  /// Erases the body of that row; nothing happens where there is none.
  void empty(std::int64_t seq);

 private:
  storage::Transaction& transaction_;
};

}  // namespace theseus::memory
