#include "doctor/stray_vectors.h"

#include "memory/bodies.h"

namespace theseus::doctor {
namespace {

constexpr std::string_view kVectors = R"sql(
SELECT g.lane, g.space, g.seq, g.chunks, l.number, j.seq
FROM (SELECT v.lane, v.space, v.seq, count(*) AS chunks FROM vectors AS v
      GROUP BY v.lane, v.space, v.seq) AS g
  LEFT JOIN lanes AS l ON l.number = g.lane
  LEFT JOIN journal AS j ON j.seq = g.seq AND j.space = g.space
ORDER BY g.lane, g.space, g.seq
)sql";

}  // namespace

std::vector<StrayVectors> find_stray_vectors(storage::Transaction& transaction) {
  memory::BodyReader bodies = memory::BodyReader::of_any_format(transaction);
  std::vector<StrayVectors> strays;
  storage::Statement rows = transaction.query(kVectors);
  while (rows.next()) {
    const bool has_owners = !rows.is_null(4) && !rows.is_null(5);
    if (has_owners && bodies.find(rows.integer(2))) continue;
    strays.push_back({.lane = rows.integer(0),
                      .space = rows.integer(1),
                      .seq = rows.integer(2),
                      .rows = rows.integer(3)});
  }
  return strays;
}

}  // namespace theseus::doctor
