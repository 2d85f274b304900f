// Format 2: each author once, with a homepage. Format 1 has no place for a homepage, so a rollback
// keeps it aside, and the next upgrade puts it back.
#include <array>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "guestbook/catalog.h"
#include "upgrade/kept_aside.h"

namespace guestbook {
namespace {

constexpr std::string_view kCreate = R"sql(
CREATE TABLE authors (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  homepage TEXT
) STRICT;
)sql";
constexpr std::string_view kDrop = R"sql(DROP TABLE authors;)sql";

constexpr std::string_view kPage = R"sql(
  SELECT number, number FROM entries WHERE number > $1 ORDER BY number LIMIT $2
)sql";
constexpr std::string_view kCount = R"sql(SELECT count(*) FROM entries WHERE number <= $1)sql";
constexpr std::string_view kExpected = R"sql(SELECT max(number) FROM entries)sql";
constexpr std::string_view kProof = R"sql(
  SELECT number FROM entries
  WHERE author NOT IN (SELECT name FROM authors) AND number NOT IN (SELECT key FROM queue_2)
  ORDER BY number
)sql";
constexpr std::string_view kAuthor = R"sql(SELECT author FROM entries WHERE number = $1)sql";
constexpr std::string_view kInsert = R"sql(
  INSERT INTO authors (name) VALUES ($1) ON CONFLICT DO NOTHING
)sql";
constexpr std::string_view kInsertKept = R"sql(
  INSERT INTO authors (name, homepage) VALUES ($1, $2)
)sql";
constexpr std::string_view kDelete = R"sql(
  DELETE FROM authors WHERE number IN (SELECT number FROM authors ORDER BY number LIMIT $1)
  RETURNING name, homepage
)sql";

base::Bytes copy_of(std::string_view text) {
  const base::BytesView bytes = base::bytes_of(text);
  return {bytes.begin(), bytes.end()};
}

std::string text_of(const base::Bytes& bytes) {
  return {bytes.begin(), bytes.end()};
}

std::optional<base::Refusal> carry_author(storage::Transaction& transaction,
                                          const upgrade::Key& key) {
  std::string author;
  {
    auto rows = transaction.query(kAuthor, {std::get<std::int64_t>(key)});
    if (!rows.next()) return std::nullopt;
    author = rows.text(0);
  }
  if (author.empty()) return base::Refusal{"the entry names no author"};
  transaction.execute(kInsert, {author});
  return std::nullopt;
}

std::int64_t remove_authors(storage::Transaction& transaction, std::int64_t limit) {
  std::int64_t removed = 0;
  std::vector<upgrade::KeptValue> homepages;
  {
    auto rows = transaction.query(kDelete, {limit});
    for (; rows.next(); ++removed) {
      if (rows.is_null(1)) continue;
      homepages.push_back({.step = 2,
                           .owner = copy_of(rows.text(0)),
                           .name = "homepage",
                           .value = copy_of(rows.text(1))});
    }
  }
  for (const upgrade::KeptValue& homepage : homepages) upgrade::keep_aside(transaction, homepage);
  return removed;
}

void put_homepages_back(storage::Transaction& transaction, const upgrade::StepContext&) {
  for (const upgrade::KeptValue& homepage : upgrade::take_kept(transaction, 2)) {
    transaction.execute(kInsertKept, {text_of(*homepage.owner), text_of(*homepage.value)});
  }
}

constexpr std::array kTriggers = {
    upgrade::QueueTrigger{.name = "entry",
                          .event = "INSERT ON entries",
                          .when = "NOT EXISTS (SELECT 1 FROM authors WHERE name = NEW.author)",
                          .key = "NEW.number"},
};

constexpr upgrade::Carry kCarry = {
    .page = kPage,
    .count = kCount,
    .expected = kExpected,
    .row = carry_author,
    .triggers = kTriggers,
    .proof = kProof,
};

}  // namespace

const upgrade::Step kAuthors0002 = {
    .summary = "Each author once, with a homepage",
    .expand = {.sqlite = kCreate},
    .insert_rows = put_homepages_back,
    .carry = &kCarry,
    .revert = {.rows = remove_authors, .drop = {.sqlite = kDrop}},
    .after_expand = {.oldest_reader = 1, .oldest_writer = 1},
    .after_contract = {.oldest_reader = 1, .oldest_writer = 2},
    .cost = {.carry_microseconds_a_row = 10, .removal_microseconds_a_row = 2, .bytes_a_row = 20},
};

}  // namespace guestbook
