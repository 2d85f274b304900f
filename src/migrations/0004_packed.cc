// Bodies in a table of their own, the long ones packed. The plain bodies stay until the window is
// closed, so that a rollback only takes the packed ones away; then they go, in batches, and their
// table with them. A body never changes but to be erased, and the trigger `clear_4` empties the
// packed one in the very transaction of whichever program erases the plain one. Erases of before,
// which nobody has looked for in the files or which a rollback lost sight of, are noted with the
// bodies that they emptied.
#include "forms/body_coding.h"
#include "migrations/catalog.h"

namespace theseus::migrations {
namespace {

constexpr std::string_view kSqlite =
#include "migrations/0004_packed.sqlite.sql.inc"
    ;

constexpr std::string_view kPostgres =
#include "migrations/0004_packed.postgres.sql.inc"
    ;

constexpr std::string_view kPlain = R"sql(
SELECT body FROM bodies WHERE seq = $1
)sql";

constexpr std::string_view kPacked = R"sql(
SELECT coding, body FROM packed WHERE seq = $1
)sql";

constexpr std::string_view kInsert = R"sql(
INSERT INTO packed (seq, coding, body) VALUES ($1, $2, $3)
)sql";

constexpr std::string_view kUpdate = R"sql(
UPDATE packed SET coding = $2, body = $3 WHERE seq = $1
)sql";

// The `erase` row of its memory, and the `erase_space` row of its space: of those there are few, so
// that they are looked through, and not the space.
constexpr std::string_view kNoteErases = R"sql(
INSERT INTO scrubs (seq, found, scrubbed_at)
SELECT e.seq, 1, CAST(NULL AS BIGINT) FROM journal AS j JOIN journal AS e ON e.memory = j.memory
WHERE j.seq = $1 AND e.kind = 'erase'
UNION
SELECT e.seq, 1, CAST(NULL AS BIGINT) FROM journal AS j JOIN journal AS e ON e.space + 0 = j.space
WHERE j.seq = $1 AND e.kind = 'erase_space' AND e.memory IS NULL
ON CONFLICT (seq) DO NOTHING
)sql";

constexpr std::string_view kDeletePacked = R"sql(
DELETE FROM packed WHERE number IN (SELECT number FROM packed ORDER BY number LIMIT $1)
)sql";

constexpr std::string_view kDeleteScrubs = R"sql(
DELETE FROM scrubs WHERE seq IN (SELECT seq FROM scrubs ORDER BY seq LIMIT $1)
)sql";

constexpr std::string_view kDeletePlain = R"sql(
DELETE FROM bodies WHERE seq IN (SELECT seq FROM bodies ORDER BY seq LIMIT $1)
)sql";

struct Coded {
  std::int64_t coding = 0;
  std::optional<base::Bytes> body;  // nothing where it was erased

  friend bool operator==(const Coded&, const Coded&) = default;
};

std::optional<Coded> find_packed(storage::Transaction& transaction, std::int64_t seq) {
  auto rows = transaction.query(kPacked, {seq});
  if (!rows.next()) return std::nullopt;
  Coded coded{.coding = rows.integer(0), .body = std::nullopt};
  if (!rows.is_null(1)) coded.body.emplace(rows.blob(1).begin(), rows.blob(1).end());
  return coded;
}

Coded coded_form(std::string_view body) {
  forms::BodyPacker packer;
  const forms::CodedBody coded = packer.code(body);
  return {.coding = static_cast<std::int64_t>(coded.coding),
          .body = base::Bytes(coded.bytes.begin(), coded.bytes.end())};
}

std::optional<base::Refusal> carry_body(storage::Transaction& transaction,
                                        const upgrade::Key& key) {
  const std::int64_t seq = std::get<std::int64_t>(key);
  Coded wanted;
  {
    auto rows = transaction.query(kPlain, {seq});
    if (!rows.next()) return std::nullopt;
    if (!rows.is_null(0)) wanted = coded_form(rows.text(0));
  }
  if (!wanted.body) transaction.execute(kNoteErases, {seq});
  const std::optional<Coded> present = find_packed(transaction, seq);
  if (!present) {
    transaction.execute(kInsert, {seq, wanted.coding, wanted.body});
  } else if (*present != wanted) {
    transaction.execute(kUpdate, {seq, wanted.coding, wanted.body});
  }
  return std::nullopt;
}

// Byte by byte: the same bytes have the same digest, whether or not the row has one yet.
bool is_same_body(storage::Transaction& transaction, const upgrade::Key& key) {
  const std::int64_t seq = std::get<std::int64_t>(key);
  const std::optional<Coded> packed = find_packed(transaction, seq);
  auto rows = transaction.query(kPlain, {seq});
  if (!packed || !packed->body || !rows.next() || rows.is_null(0)) return true;
  forms::BodyUnpacker unpacker;
  const auto text = unpacker.decode(packed->coding, *packed->body);
  return text && *text == rows.text(0);
}

std::int64_t remove_packed(storage::Transaction& transaction, std::int64_t limit) {
  const std::int64_t gone = transaction.execute(kDeletePacked, {limit});
  return gone > 0 ? gone : transaction.execute(kDeleteScrubs, {limit});
}

std::int64_t remove_plain(storage::Transaction& transaction, std::int64_t limit) {
  return transaction.execute(kDeletePlain, {limit});
}

constexpr upgrade::QueueTrigger kTriggers[] = {
    {.name = "new",
     .event = "INSERT ON bodies",
     .when = "NOT EXISTS (SELECT 1 FROM packed WHERE seq = NEW.seq)",
     .key = "NEW.seq"},
};

constexpr upgrade::Carry kCarry = {
    .key = upgrade::KeyKind::integer,
    .page = R"sql(
SELECT seq, seq FROM bodies WHERE seq > $1 ORDER BY seq LIMIT $2
)sql",
    .count = R"sql(
SELECT count(*) FROM bodies WHERE seq <= $1
)sql",
    .expected = R"sql(
SELECT CAST(COALESCE(SUM(rows), 0) AS BIGINT) FROM spaces
)sql",
    .expected_bytes = R"sql(
SELECT CAST(COALESCE(SUM(bytes), 0) AS BIGINT) FROM spaces
)sql",
    .row = carry_body,
    .triggers = kTriggers,
    .proof = R"sql(
SELECT b.seq FROM bodies AS b LEFT JOIN packed AS p ON p.seq = b.seq
WHERE (p.seq IS NULL OR (b.body IS NULL) <> (p.body IS NULL))
  AND b.seq NOT IN (SELECT key FROM queue_4)
ORDER BY b.seq
)sql",
    .check = is_same_body,
};

}  // namespace

const upgrade::Step kPacked0004 = {
    .summary = "Bodies in a table of their own, long ones packed to about half",
    .note =
        "Until its finalize the data holds every body twice: plain for older releases, and packed. "
        "Finalize takes the plain ones away and gives their pages back; from then on releases that "
        "do not know format 4 can neither read nor write.",
    .expand = {.sqlite = kSqlite, .postgres = kPostgres},
    .carry = &kCarry,
    .contract = {.rows = remove_plain,
                 .drop = {.sqlite = R"sql(
DROP TRIGGER clear_4;
DROP TABLE bodies;
)sql",
                          .postgres = R"sql(
DROP TRIGGER clear_4 ON bodies;
DROP FUNCTION clear_4();
DROP TABLE bodies;
)sql"}},
    .revert = {.rows = remove_packed,
               .drop = {.sqlite = R"sql(
DROP TRIGGER clear_4;
DROP TABLE packed;
DROP TABLE scrubs;
)sql",
                        .postgres = R"sql(
DROP TRIGGER clear_4 ON bodies;
DROP FUNCTION clear_4();
DROP TABLE packed;
DROP TABLE scrubs;
)sql"}},
    .after_expand = {.oldest_reader = 1, .oldest_writer = 1},
    .after_contract = {.oldest_reader = 4, .oldest_writer = 4},
    .cost = {.carry_microseconds_a_row = 25, .removal_microseconds_a_row = 4, .bytes_a_row = 30},
};

}  // namespace theseus::migrations
