#include "migrations/content.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "base/id.h"
#include "migrations/testing/fresh_data.h"

namespace theseus::migrations {
namespace {

TEST(Content, SaysWhereTheJournalIsWhatEachSpaceHoldsAndItsRoot) {
  testing::FreshData data;
  data.execute("INSERT INTO journal (seq, time, kind) VALUES (7, 1, 'space')");
  data.execute(
      "INSERT INTO spaces (number, name, created_at, live, superseded, forgotten, rows, bytes) "
      "VALUES (1, 'home', 1, 2, 3, 4, 5, 6)");
  data.execute("INSERT INTO roots (space, sum, rows) VALUES (1, x'00FF', 5)");

  nlohmann::json content;
  data.database().read([&](storage::Transaction& transaction) {
    content = nlohmann::json::parse(describe_content(transaction));
  });

  EXPECT_TRUE(base::parse_id(content["data_set"].get<std::string>()));
  content.erase("data_set");
  EXPECT_EQ(content, nlohmann::json::parse(R"({
    "journal_head": 7, "newest_change": "1970-01-01T00:00:00.001Z",
    "spaces": [{"number": 1, "name": "home", "live": 2, "superseded": 3, "forgotten": 4,
                "rows": 5, "bytes": 6}],
    "roots": [{"space": 1, "sum": "00ff", "rows": 5}]})"));
}

}  // namespace
}  // namespace theseus::migrations
