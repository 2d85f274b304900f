// Format 2: a keyed digest beside each row of the journal, and their sum for each space, so that a
// change of one bit is found by row, and equal content is told by one number. Older programs write
// on: what they write is queued and digested afterwards, what they erase loses its digest.
#include <array>
#include <optional>
#include <string_view>

#include "forms/digest.h"
#include "forms/root.h"
#include "migrations/catalog.h"

namespace theseus::migrations {
namespace {

constexpr std::string_view kSqlite =
#include "migrations/0002_digests.sqlite.sql.inc"
    ;

constexpr std::string_view kPostgres =
#include "migrations/0002_digests.postgres.sql.inc"
    ;

constexpr std::string_view kPage = R"sql(
  SELECT seq, seq FROM journal WHERE seq > $1 ORDER BY seq LIMIT $2
)sql";

constexpr std::string_view kCount = R"sql(
  SELECT count(*) FROM journal WHERE seq <= $1
)sql";

constexpr std::string_view kExpected = R"sql(
  SELECT CAST(sum(rows) AS BIGINT) FROM spaces
)sql";

// An erased row has a body that is NULL; one without a row in bodies never had any.
constexpr std::string_view kProof = R"sql(
  SELECT j.seq FROM journal AS j
  LEFT JOIN bodies AS b ON b.seq = j.seq
  LEFT JOIN digests AS d ON d.seq = j.seq
  WHERE (d.seq IS NULL) <> (b.seq IS NOT NULL AND b.body IS NULL)
    AND j.seq NOT IN (SELECT key FROM queue_2)
  ORDER BY j.seq
)sql";

constexpr std::array kTriggers = {
    upgrade::QueueTrigger{.name = "new",
                          .event = "INSERT ON journal",
                          .when = "NOT EXISTS (SELECT 1 FROM digests WHERE seq = NEW.seq)",
                          .key = "NEW.seq"},
    upgrade::QueueTrigger{
        .name = "erase",
        .event = "UPDATE OF body ON bodies",
        .when = "NEW.body IS NULL AND EXISTS (SELECT 1 FROM digests WHERE seq = NEW.seq)",
        .key = "NEW.seq"},
};

constexpr std::string_view kSecret = R"sql(
  SELECT secret FROM data_set WHERE one = 1
)sql";

constexpr std::string_view kRow = R"sql(
  SELECT j.kind, j.memory, j.revision, j.time, j.key, b.body, j.space,
    CASE WHEN b.seq IS NOT NULL AND b.body IS NULL THEN 1 ELSE 0 END
  FROM journal AS j LEFT JOIN bodies AS b ON b.seq = j.seq
  WHERE j.seq = $1
)sql";

constexpr std::string_view kDigest = R"sql(
  SELECT space, digest FROM digests WHERE seq = $1
)sql";

constexpr std::string_view kInsertDigest = R"sql(
  INSERT INTO digests (seq, space, digest) VALUES ($1, $2, $3)
)sql";

constexpr std::string_view kDeleteDigest = R"sql(
  DELETE FROM digests WHERE seq = $1
)sql";

constexpr std::string_view kRoot = R"sql(
  SELECT sum, rows FROM roots WHERE space = $1
)sql";

constexpr std::string_view kSetRoot = R"sql(
  INSERT INTO roots (space, sum, rows) VALUES ($1, $2, $3)
  ON CONFLICT (space) DO UPDATE SET sum = excluded.sum, rows = excluded.rows
)sql";

constexpr std::string_view kDeleteDigests = R"sql(
  DELETE FROM digests WHERE seq IN (SELECT seq FROM digests ORDER BY seq LIMIT $1)
)sql";

constexpr std::string_view kDeleteRoots = R"sql(
  DELETE FROM roots WHERE space IN (SELECT space FROM roots ORDER BY space LIMIT $1)
)sql";

constexpr std::string_view kDropTables = R"sql(
DROP TABLE digests;
DROP TABLE roots;
)sql";

/// The digest of a row, and the space whose root counts it.
struct Digested {
  std::int64_t space = 0;
  forms::Digest digest = {};

  friend bool operator==(const Digested&, const Digested&) = default;
};

forms::DigestKey load_key(storage::Transaction& transaction) {
  auto rows = transaction.query(kSecret);
  return forms::DigestKey(rows.next() ? rows.blob(0) : base::BytesView());
}

std::optional<Digested> find_stored(storage::Transaction& transaction, std::int64_t seq) {
  auto rows = transaction.query(kDigest, {seq});
  if (!rows.next()) return std::nullopt;
  return Digested{rows.integer(0), forms::digest_of(rows.blob(1))};
}

/// What the row must have; nothing where it was erased, or is not there.
base::Result<std::optional<Digested>> make_digest(storage::Transaction& transaction,
                                                  std::int64_t seq) {
  const forms::DigestKey key = load_key(transaction);
  auto rows = transaction.query(kRow, {seq});
  if (!rows.next() || rows.integer(7) != 0) return std::optional<Digested>();
  forms::Row row{.kind = rows.text(0), .time = rows.integer(3)};
  if (!rows.is_null(1)) row.memory = rows.blob(1);
  row.revision = rows.optional_integer(2);
  if (!rows.is_null(4)) row.key = rows.blob(4);
  if (!rows.is_null(5)) row.body = rows.text(5);
  const auto digest = key.digest(row);
  if (!digest) return base::Unexpected(digest.error());
  return std::optional(Digested{rows.optional_integer(6).value_or(0), *digest});
}

/// A root and how many digests it is the sum of.
struct Sum {
  forms::Root root;
  std::int64_t rows = 0;
};

Sum read_sum(storage::Transaction& transaction, std::int64_t space) {
  auto rows = transaction.query(kRoot, {space});
  if (!rows.next()) return {};
  return {forms::Root(rows.blob(0)), rows.integer(1)};
}

void save_sum(storage::Transaction& transaction, std::int64_t space, const Sum& sum) {
  transaction.execute(kSetRoot, {space, base::BytesView(sum.root.bytes()), sum.rows});
}

void take_digest(storage::Transaction& transaction, std::int64_t seq, const Digested& digested) {
  Sum sum = read_sum(transaction, digested.space);
  sum.root.subtract(digested.digest);
  --sum.rows;
  save_sum(transaction, digested.space, sum);
  transaction.execute(kDeleteDigest, {seq});
}

void give_digest(storage::Transaction& transaction, std::int64_t seq, const Digested& digested) {
  Sum sum = read_sum(transaction, digested.space);
  sum.root.add(digested.digest);
  ++sum.rows;
  save_sum(transaction, digested.space, sum);
  transaction.execute(kInsertDigest, {seq, digested.space, base::BytesView(digested.digest)});
}

std::optional<base::Refusal> carry_row(storage::Transaction& transaction, const upgrade::Key& key) {
  const std::int64_t seq = std::get<std::int64_t>(key);
  const auto made = make_digest(transaction, seq);
  if (!made) return made.error();
  const auto stored = find_stored(transaction, seq);
  if (stored == *made) return std::nullopt;
  if (stored) take_digest(transaction, seq, *stored);
  if (*made) give_digest(transaction, seq, **made);
  return std::nullopt;
}

std::int64_t remove_rows(storage::Transaction& transaction, std::int64_t limit) {
  const std::int64_t digests = transaction.execute(kDeleteDigests, {limit});
  return digests > 0 ? digests : transaction.execute(kDeleteRoots, {limit});
}

constexpr upgrade::Carry kCarry = {
    .key = upgrade::KeyKind::integer,
    .page = kPage,
    .count = kCount,
    .expected = kExpected,
    .row = carry_row,
    .triggers = kTriggers,
    .proof = kProof,
};

}  // namespace

const upgrade::Step kDigests0002 = {
    .summary = "A digest for each row of the journal, and a root for each space",
    .note =
        "From its finalize on every program that writes must keep the digests, so releases "
        "that know format 1 alone may only read.",
    .expand = {.sqlite = kSqlite, .postgres = kPostgres},
    .carry = &kCarry,
    .revert = {.rows = remove_rows, .drop = {.sqlite = kDropTables, .postgres = kDropTables}},
    .after_expand = {.oldest_reader = 1, .oldest_writer = 1},
    .after_contract = {.oldest_reader = 1, .oldest_writer = 2},
    .cost = {.carry_microseconds_a_row = 20, .removal_microseconds_a_row = 2, .bytes_a_row = 40},
};

}  // namespace theseus::migrations
