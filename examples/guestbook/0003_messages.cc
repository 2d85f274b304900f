// Format 3: an entry names its author by number, so the name stands in one place. When the upgrade
// is finalized, the entries go, a batch at a time.
#include <array>

#include "guestbook/catalog.h"

namespace guestbook {
namespace {

constexpr std::string_view kCreate = R"sql(
CREATE TABLE messages (
  number INTEGER PRIMARY KEY,
  author INTEGER,
  text TEXT NOT NULL,
  signed_at INTEGER NOT NULL
) STRICT;
)sql";
constexpr std::string_view kDropMessages = R"sql(DROP TABLE messages;)sql";
constexpr std::string_view kDropEntries = R"sql(DROP TABLE entries;)sql";

constexpr std::string_view kPage = R"sql(
  SELECT number, number FROM entries WHERE number > $1 ORDER BY number LIMIT $2
)sql";
constexpr std::string_view kCount = R"sql(SELECT count(*) FROM entries WHERE number <= $1)sql";
constexpr std::string_view kExpected = R"sql(SELECT max(number) FROM entries)sql";
constexpr std::string_view kProof = R"sql(
  SELECT e.number FROM entries AS e
  LEFT JOIN messages AS m ON m.number = e.number
  LEFT JOIN authors AS a ON a.number = m.author
  WHERE (m.number IS NULL OR coalesce(a.name, '') <> e.author OR m.text <> e.text
      OR m.signed_at <> e.signed_at)
    AND e.number NOT IN (SELECT key FROM queue_3)
  ORDER BY e.number
)sql";

// The author too, since step 2 may have this entry in its queue still. No name, no author.
constexpr std::string_view kInsertAuthor = R"sql(
  INSERT INTO authors (name) SELECT author FROM entries WHERE number = $1 AND author <> ''
  ON CONFLICT DO NOTHING
)sql";
constexpr std::string_view kInsertMessage = R"sql(
  INSERT INTO messages (number, author, text, signed_at)
  SELECT e.number, a.number, e.text, e.signed_at
  FROM entries AS e LEFT JOIN authors AS a ON a.name = e.author WHERE e.number = $1
  ON CONFLICT DO NOTHING
)sql";
constexpr std::string_view kDeleteEntries = R"sql(
  DELETE FROM entries WHERE number IN (SELECT number FROM entries ORDER BY number LIMIT $1)
)sql";
constexpr std::string_view kDeleteMessages = R"sql(
  DELETE FROM messages WHERE number IN (SELECT number FROM messages ORDER BY number LIMIT $1)
)sql";

std::optional<base::Refusal> carry_entry(storage::Transaction& transaction,
                                         const upgrade::Key& key) {
  transaction.execute(kInsertAuthor, {std::get<std::int64_t>(key)});
  transaction.execute(kInsertMessage, {std::get<std::int64_t>(key)});
  return std::nullopt;
}

std::int64_t remove_entries(storage::Transaction& transaction, std::int64_t limit) {
  return transaction.execute(kDeleteEntries, {limit});
}

std::int64_t remove_messages(storage::Transaction& transaction, std::int64_t limit) {
  return transaction.execute(kDeleteMessages, {limit});
}

constexpr std::array kTriggers = {
    upgrade::QueueTrigger{.name = "entry",
                          .event = "INSERT ON entries",
                          .when = "NOT EXISTS (SELECT 1 FROM messages WHERE number = NEW.number)",
                          .key = "NEW.number"},
};

constexpr upgrade::Carry kCarry = {
    .page = kPage,
    .count = kCount,
    .expected = kExpected,
    .row = carry_entry,
    .triggers = kTriggers,
    .proof = kProof,
};

}  // namespace

const upgrade::Step kMessages0003 = {
    .summary = "Messages that name their author by number, in the place of entries",
    .note = "Finalize takes the entries away: releases that know format 2 cannot open the book.",
    .expand = {.sqlite = kCreate},
    .carry = &kCarry,
    .contract = {.rows = remove_entries, .drop = {.sqlite = kDropEntries}},
    .revert = {.rows = remove_messages, .drop = {.sqlite = kDropMessages}},
    .after_expand = {.oldest_reader = 1, .oldest_writer = 1},
    .after_contract = {.oldest_reader = 3, .oldest_writer = 3},
    .cost = {.carry_microseconds_a_row = 15, .removal_microseconds_a_row = 2, .bytes_a_row = 80},
};

}  // namespace guestbook
