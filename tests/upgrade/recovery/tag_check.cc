#include "upgrade/recovery/tag_check.h"

#include <string_view>

#include "upgrade/recovery/contents.h"

namespace theseus::tests {
namespace {

// A body that is damaged says nothing.
constexpr std::string_view kByBodies = R"sql(
  SELECT DISTINCT hex(m.id) || ' ' || m.space || ' ' || t.value AS line
  FROM memories AS m JOIN texts AS b ON b.seq = m.seq,
    json_each(CASE WHEN json_valid(b.body) THEN b.body ELSE '{}' END, '$.tags') AS t
  WHERE m.state <> 'erased' ORDER BY line
)sql";

constexpr std::string_view kByTables = R"sql(
  SELECT hex(l.memory) || ' ' || t.space || ' ' || t.name AS line
  FROM memory_tags AS l JOIN tags AS t ON t.number = l.tag ORDER BY line
)sql";

// The last that was said of a tag, where it says something.
constexpr std::string_view kDescriptionsByBodies = R"sql(
  WITH said AS (
    SELECT j.seq, j.space, json_extract(b.body, '$.tag') AS tag,
      json_extract(b.body, '$.was') AS was, json_extract(b.body, '$.description') AS text
    FROM journal AS j JOIN texts AS b ON b.seq = j.seq
    WHERE j.kind = 'tag' AND j.memory IS NULL AND b.body IS NOT NULL)
  SELECT s.space || ' ' || s.tag || ' ' || s.seq AS line FROM said AS s
  WHERE s.text <> '' AND NOT EXISTS (SELECT 1 FROM said AS l
    WHERE l.space = s.space AND l.seq > s.seq AND (l.tag = s.tag OR l.was = s.tag))
  ORDER BY line
)sql";

constexpr std::string_view kDescriptionsByTables = R"sql(
  SELECT space || ' ' || name || ' ' || described AS line FROM tags
  WHERE described IS NOT NULL ORDER BY line
)sql";

std::string lines_of(storage::Transaction& transaction, std::string_view sql) {
  std::string lines;
  auto rows = transaction.query(sql);
  while (rows.next()) (lines += rows.text(0)) += '\n';
  return lines;
}

}  // namespace

std::string fault_of_tags(storage::Transaction& transaction) {
  const std::string difference =
      first_difference(lines_of(transaction, kByBodies), lines_of(transaction, kByTables)) +
      first_difference(lines_of(transaction, kDescriptionsByBodies),
                       lines_of(transaction, kDescriptionsByTables));
  return difference.empty() ? "" : "tags: " + difference;
}

}  // namespace theseus::tests
