#include "migrations/content.h"

#include <map>
#include <nlohmann/json.hpp>

#include "base/bytes.h"
#include "base/clock.h"
#include "base/id.h"
#include "base/json.h"
#include "migrations/program.h"
#include "upgrade/status.h"

namespace theseus::migrations {
namespace {

constexpr std::string_view kHead = R"sql(
  SELECT seq, time FROM journal ORDER BY seq DESC LIMIT 1
)sql";
constexpr std::string_view kDataSet = R"sql(SELECT id FROM data_set WHERE one = 1)sql";
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
  nlohmann::json content{{"journal_head", 0},
                         {"newest_change", nullptr},
                         {"data_set", nullptr},
                         {"spaces", spaces_json(transaction)},
                         {"roots", roots_json(transaction)}};
  storage::Statement head = transaction.query(kHead);
  if (head.next()) {
    content["journal_head"] = head.integer(0);
    content["newest_change"] = base::format_time(head.time(1));
  }
  storage::Statement data_set = transaction.query(kDataSet);
  if (data_set.next()) content["data_set"] = base::format_id(data_set.id(0));
  return base::to_text(content);
}

}  // namespace theseus::migrations
