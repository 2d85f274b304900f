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

std::string lines_of(storage::Transaction& transaction, std::string_view sql) {
  std::string lines;
  auto rows = transaction.query(sql);
  while (rows.next()) (lines += rows.text(0)) += '\n';
  return lines;
}

}  // namespace

std::string fault_of_tags(storage::Transaction& transaction) {
  const std::string difference =
      first_difference(lines_of(transaction, kByBodies), lines_of(transaction, kByTables));
  return difference.empty() ? "" : "tags: " + difference;
}

}  // namespace theseus::tests
