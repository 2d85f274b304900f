#include <fmt/format.h>

#include "doctor/checks.h"
#include "doctor/stray_vectors.h"

namespace theseus::doctor {
namespace {

// A vector is one byte a dimension and the scale, four bytes (encoding int8).
constexpr std::string_view kUnreadable = R"sql(
SELECT count(*) FROM vectors AS v JOIN lanes AS l ON l.number = v.lane
WHERE v.vector IS NOT NULL AND l.encoding = 'int8' AND length(v.vector) <> l.dimension + 4
)sql";
constexpr std::string_view kMissing = R"sql(
SELECT count(*) FROM memories AS m
WHERE m.state = 'live' AND EXISTS (SELECT 1 FROM lanes)
  AND NOT EXISTS (SELECT 1 FROM vectors AS v JOIN lanes AS l ON l.number = v.lane
                  WHERE v.lane = l.number AND v.space = m.space AND v.seq = m.seq)
)sql";

std::int64_t count_strays(storage::Transaction& transaction) {
  std::int64_t count = 0;
  for (const StrayVectors& strays : find_stray_vectors(transaction)) count += strays.rows;
  return count;
}

void add(CheckReport& report, std::int64_t count, const std::string& what,
         const std::string& command) {
  if (count == 0) return;
  report.troubles.push_back({.what = fmt::format("{} {}.", count, what),
                             .why = "Recall finds these memories by their words alone until the "
                                    "vectors are made again from the text.",
                             .command = command});
}

}  // namespace

CheckReport check_vectors(CheckedFolder& folder) {
  CheckReport report{.says = "every live memory has its vectors"};
  folder.read([&](storage::Transaction& transaction) {
    if (!has_table(transaction, "vectors")) return;
    const std::string repair = folder.command("doctor --repair");
    add(report, number_of(transaction, kUnreadable), "vectors cannot be read", repair);
    add(report, count_strays(transaction), "vectors belong to no text", repair);
    const std::int64_t missing = number_of(transaction, kMissing);
    // The next recall in its space makes them: what was written without a model waits for one.
    if (missing > 0) {
      report.says = fmt::format("{} live memories wait for vectors, which a recall makes", missing);
    }
  });
  return report;
}

}  // namespace theseus::doctor
