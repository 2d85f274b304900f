#include "memory/bodies.h"

namespace theseus::memory {
namespace {

// Each stage is recorded in the transaction that made or took the tables.
constexpr std::string_view kStageOfPacking = R"sql(
SELECT stage FROM ledger WHERE step = 4 ORDER BY number DESC LIMIT 1
)sql";

constexpr std::string_view kFindPacked = R"sql(
SELECT coding, body FROM packed WHERE seq = $1
)sql";

constexpr std::string_view kFindPlain = R"sql(
SELECT body FROM bodies WHERE seq = $1
)sql";

constexpr std::string_view kPackedStrays = R"sql(
SELECT p.seq FROM packed AS p LEFT JOIN journal AS j ON j.seq = p.seq
WHERE j.seq IS NULL ORDER BY p.seq
)sql";

constexpr std::string_view kPlainStrays = R"sql(
SELECT b.seq FROM bodies AS b LEFT JOIN journal AS j ON j.seq = b.seq
WHERE j.seq IS NULL ORDER BY b.seq
)sql";

constexpr std::string_view kInsertPacked = R"sql(
INSERT INTO packed (seq, coding, body) VALUES ($1, $2, $3)
)sql";

constexpr std::string_view kInsertPlain = R"sql(
INSERT INTO bodies (seq, body) VALUES ($1, $2)
)sql";

constexpr std::string_view kEmptyPacked = R"sql(
UPDATE packed SET body = NULL WHERE seq = $1 AND body IS NOT NULL
)sql";

constexpr std::string_view kEmptyPlain = R"sql(
UPDATE bodies SET body = NULL WHERE seq = $1 AND body IS NOT NULL
)sql";

/// Which tables of bodies this snapshot has, and whether a rollback could still ask for the plain
/// ones.
struct BodyTables {
  bool plain = true;
  bool packed = true;
  bool plain_is_kept = true;
};

BodyTables find_body_tables(storage::Transaction& transaction) {
  auto rows = transaction.query(kStageOfPacking);
  if (!rows.next()) return {.packed = false};
  const std::string_view stage = rows.text(0);
  return {.plain = stage != "finalized",
          .packed = stage != "expanding" && stage != "rolled_back",
          .plain_is_kept = stage != "finalized" && stage != "contracting"};
}

}  // namespace

BodyReader BodyReader::of_any_format(storage::Transaction& transaction) {
  BodyReader reader(transaction);
  reader.has_packed_ = find_body_tables(transaction).packed;
  return reader;
}

BodyRow BodyReader::look_up(std::int64_t seq) {
  if (has_packed_) {
    if (const BodyRow row = find_packed(seq); row.is_there) return row;
  }
  return has_plain() ? find_plain(seq) : BodyRow{};
}

BodyRow BodyReader::find_packed(std::int64_t seq) {
  auto rows = transaction_.query(kFindPacked, {seq});
  if (!rows.next()) return {};
  if (rows.is_null(1)) return {.is_there = true, .text = std::nullopt};
  return {.is_there = true, .text = unpack(rows.integer(0), rows.blob(1))};
}

BodyRow BodyReader::find_plain(std::int64_t seq) {
  auto rows = transaction_.query(kFindPlain, {seq});
  if (!rows.next()) return {};
  if (rows.is_null(0)) return {.is_there = true, .text = std::nullopt};
  text_.assign(rows.text(0));
  return {.is_there = true, .text = text_};
}

// Kept here: a reader that goes through many rows holds no statement open between them.
std::string_view BodyReader::unpack(std::int64_t coding, base::BytesView bytes) {
  const auto text = unpacker_.decode(coding, bytes);
  text_.assign(text ? *text : std::string_view());
  return text_;
}

std::optional<std::string> BodyReader::find_packed_form(std::int64_t seq) {
  if (!has_packed_) return std::nullopt;
  auto rows = transaction_.query(kFindPacked, {seq});
  const bool is_packed = rows.next() && !rows.is_null(1) &&
                         rows.integer(0) != static_cast<std::int64_t>(forms::BodyCoding::plain);
  return is_packed ? std::optional(std::string(base::text_of(rows.blob(1)))) : std::nullopt;
}

bool BodyReader::has_plain() {
  if (!has_plain_) {
    const BodyTables tables = find_body_tables(transaction_);
    has_plain_ = tables.plain;
    plain_is_kept_ = tables.plain_is_kept;
  }
  return *has_plain_;
}

bool BodyReader::is_told_alike(std::int64_t seq) {
  if (!has_packed_ || !has_plain()) return true;
  const BodyRow packed = find_packed(seq);
  if (!packed.is_there) return true;
  const auto text = packed.text ? std::optional(std::string(*packed.text)) : std::nullopt;
  const BodyRow plain = find_plain(seq);
  return plain.is_there ? plain.text == text : !plain_is_kept_;
}

void BodyReader::for_each_stray(const std::function<void(std::int64_t seq)>& body) {
  if (has_packed_) {
    auto rows = transaction_.query(kPackedStrays);
    while (rows.next()) body(rows.integer(0));
  }
  if (!has_plain()) return;
  auto rows = transaction_.query(kPlainStrays);
  while (rows.next()) {
    const std::int64_t seq = rows.integer(0);
    if (!has_packed_ || !find_packed(seq).is_there) body(seq);
  }
}

BodyWriter::BodyWriter(storage::Transaction& transaction) : transaction_(transaction) {
  const BodyTables tables = find_body_tables(transaction);
  has_packed_ = tables.packed;
  has_plain_ = tables.plain;
  writes_plain_ = tables.plain_is_kept;
}

forms::CodedBody BodyWriter::coded(std::string_view body, base::BytesView packed) {
  if (!packed.empty()) return {forms::BodyCoding::zstd_1, packed};
  return packer_.code(body);
}

void BodyWriter::insert(std::int64_t seq, std::string_view body, base::BytesView packed) {
  if (has_packed_) insert_packed(seq, coded(body, packed));
  if (writes_plain_) transaction_.execute(kInsertPlain, {seq, body});
}

void BodyWriter::insert_packed(std::int64_t seq, const forms::CodedBody& body) {
  transaction_.execute(kInsertPacked, {seq, static_cast<std::int64_t>(body.coding), body.bytes});
}

void BodyWriter::empty(std::int64_t seq) {
  if (has_packed_) transaction_.execute(kEmptyPacked, {seq});
  if (has_plain_) transaction_.execute(kEmptyPlain, {seq});
}

}  // namespace theseus::memory
