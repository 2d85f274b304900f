#include "migrations/content.h"

#include <map>
#include <nlohmann/json.hpp>

#include "base/bytes.h"
#include "base/json.h"
#include "migrations/program.h"
#include "upgrade/status.h"

namespace theseus::migrations {
namespace {

constexpr std::string_view kHead = R"sql(
  SELECT seq FROM journal ORDER BY seq DESC LIMIT 1
)sql";
constexpr std::string_view kSpaces = R"sql(
  SELECT number, name, live, superseded, forgotten, rows, bytes FROM spaces ORDER BY number
)sql";
constexpr std::string_view kRoots = R"sql(SELECT space, sum, rows FROM roots ORDER BY space)sql";

nlohmann::json spaces_json(storage::Transaction& transaction) {
  nlohmann::json spaces = nlohmann::json::array();
  storage::Statement row = transaction.query(kSpaces);
  while (row.next()) {
    spaces.push_back({{"number", row.integer(0)},
                      {"name", row.is_null(1) ? nlohmann::json() : nlohmann::json(row.text(1))},
                      {"live", row.integer(2)},
                      {"superseded", row.integer(3)},
                      {"forgotten", row.integer(4)},
                      {"rows", row.integer(5)},
                      {"bytes", row.integer(6)}});
  }
  return spaces;
}

// Only where they count: before the proof, and while keys are queued, they say nothing.
nlohmann::json roots_json(storage::Transaction& transaction) {
  if (upgrade::find_new_shape(transaction, digests_step()) != upgrade::NewShape::whole) return {};
  nlohmann::json roots = nlohmann::json::array();
  storage::Statement row = transaction.query(kRoots);
  while (row.next()) {
    roots.push_back(
        {{"space", row.integer(0)}, {"sum", base::to_hex(row.blob(1))}, {"rows", row.integer(2)}});
  }
  return roots;
}

}  // namespace

std::string describe_content(storage::Transaction& transaction) {
  storage::Statement head = transaction.query(kHead);
  const std::int64_t position = head.next() ? head.integer(0) : 0;
  return base::to_text(nlohmann::json{{"journal_head", position},
                                      {"spaces", spaces_json(transaction)},
                                      {"roots", roots_json(transaction)}});
}

}  // namespace theseus::migrations
