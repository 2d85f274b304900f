#include "guestbook/book.h"

#include <chrono>
#include <string_view>

#include "upgrade/ledger.h"
#include "upgrade/status.h"

namespace guestbook {
namespace {

constexpr std::string_view kEnsureAuthor = R"sql(
  INSERT INTO authors (name, homepage) VALUES ($1, $2)
  ON CONFLICT (name) DO UPDATE SET homepage = coalesce(excluded.homepage, homepage)
)sql";
constexpr std::string_view kNextMessage = R"sql(
  SELECT coalesce(max(number), 0) + 1 FROM messages
)sql";
constexpr std::string_view kNextEntry = R"sql(
  SELECT coalesce(max(number), 0) + 1 FROM entries
)sql";
constexpr std::string_view kInsertMessage = R"sql(
  INSERT INTO messages (number, author, text, signed_at)
  VALUES ($1, (SELECT number FROM authors WHERE name = $2), $3, $4)
)sql";
constexpr std::string_view kInsertEntry = R"sql(
  INSERT INTO entries (number, author, text, signed_at) VALUES ($1, $2, $3, $4)
)sql";

constexpr std::string_view kReadMessages = R"sql(
  SELECT coalesce(a.name, ''), m.text, coalesce(a.homepage, '')
  FROM messages AS m LEFT JOIN authors AS a ON a.number = m.author ORDER BY m.number
)sql";
constexpr std::string_view kReadEntries = R"sql(
  SELECT e.author, e.text, coalesce(a.homepage, '')
  FROM entries AS e LEFT JOIN authors AS a ON a.name = e.author ORDER BY e.number
)sql";

// As long as there is a way back, an older program must find what is written here.
bool must_keep_entries(storage::Transaction& transaction) {
  const auto step = upgrade::find_step_stage(transaction, 3);
  return step && step->stage && upgrade::is_window_open(*step->stage);
}

// Some entries may not have come to the new shape yet; then the entries tell it all.
bool may_read_messages(storage::Transaction& transaction) {
  return upgrade::find_new_shape(transaction, kCatalog[2]) == upgrade::NewShape::whole;
}

std::int64_t next_number(storage::Transaction& transaction, bool keeps_entries) {
  auto rows = transaction.query(keeps_entries ? kNextEntry : kNextMessage);
  rows.next();
  return rows.integer(0);
}

}  // namespace

// The new shape first and the old row after it: the trigger on the old one then has nothing to
// queue.
void sign(storage::Database& database, const Signature& signature, base::Time now) {
  const std::int64_t seconds = base::to_milliseconds(now) / 1000;
  database.write([&](storage::Transaction& transaction) {
    const bool keeps_entries = must_keep_entries(transaction);
    const std::int64_t number = next_number(transaction, keeps_entries);
    transaction.execute(kEnsureAuthor, {signature.author, signature.homepage});
    transaction.execute(kInsertMessage, {number, signature.author, signature.text, seconds});
    if (keeps_entries) {
      transaction.execute(kInsertEntry, {number, signature.author, signature.text, seconds});
    }
    return storage::Ending::commit;
  });
}

std::vector<Message> read(storage::Database& database) {
  std::vector<Message> messages;
  database.read([&](storage::Transaction& transaction) {
    const bool has_messages = may_read_messages(transaction);
    auto rows = transaction.query(has_messages ? kReadMessages : kReadEntries);
    while (rows.next()) {
      messages.push_back({.author = std::string(rows.text(0)),
                          .text = std::string(rows.text(1)),
                          .homepage = std::string(rows.text(2))});
    }
  });
  return messages;
}

}  // namespace guestbook
