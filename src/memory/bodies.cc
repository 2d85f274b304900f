#include "memory/bodies.h"

namespace theseus::memory {
namespace {

constexpr std::string_view kFind = R"sql(
SELECT body FROM bodies WHERE seq = $1
)sql";

constexpr std::string_view kStrays = R"sql(
SELECT b.seq FROM bodies AS b LEFT JOIN journal AS j ON j.seq = b.seq
WHERE j.seq IS NULL ORDER BY b.seq
)sql";

constexpr std::string_view kInsert = R"sql(
INSERT INTO bodies (seq, body) VALUES ($1, $2)
)sql";

constexpr std::string_view kEmpty = R"sql(
UPDATE bodies SET body = NULL WHERE seq = $1 AND body IS NOT NULL
)sql";

}  // namespace

BodyRow BodyReader::look_up(std::int64_t seq) {
  auto rows = transaction_.query(kFind, {seq});
  if (!rows.next()) return {};
  if (rows.is_null(0)) return {.is_there = true, .text = std::nullopt};
  // Kept here: a reader that goes through many rows holds no statement open between them.
  text_.assign(rows.text(0));
  return {.is_there = true, .text = text_};
}

void BodyReader::for_each_stray(const std::function<void(std::int64_t seq)>& body) {
  auto rows = transaction_.query(kStrays);
  while (rows.next()) body(rows.integer(0));
}

void BodyWriter::insert(std::int64_t seq, std::string_view body) {
  transaction_.execute(kInsert, {seq, body});
}

void BodyWriter::empty(std::int64_t seq) {
  transaction_.execute(kEmpty, {seq});
}

}  // namespace theseus::memory
