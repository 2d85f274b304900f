// Holds docs/schema.md to the database that this build makes.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "migrations/testing/fresh_data.h"

namespace theseus::migrations {
namespace {

using ::testing::SizeIs;

using Columns = std::vector<std::string>;

struct Document {
  std::map<std::string, Columns> tables;     // by heading: the first cells of the rows below it
  std::map<std::string, std::string> kinds;  // of the overview: content, derived or record
  std::set<std::string> indexes;             // named in a sentence about one
};

Document load_document() {
  static const std::regex kHeading(R"(^## (\w+)$)");
  static const std::regex kColumn(R"(^\| `(\w+)` \|.*)");
  static const std::regex kKind(R"(^\| `(\w+)` \| (content|derived|record) \|.*)");
  static const std::regex kIndex(R"(`((?:journal|memories|memory_tags)_\w+)`)");
  Document document;
  std::string table;
  std::ifstream stream(std::string(THESEUS_SOURCE_DIR) + "/docs/schema.md");
  for (std::string line; std::getline(stream, line);) {
    std::smatch match;
    if (std::regex_match(line, match, kHeading)) {
      table = match[1];
    } else if (table.empty() && std::regex_match(line, match, kKind)) {
      document.kinds[match[1]] = match[2];
    } else if (!table.empty() && std::regex_match(line, match, kColumn)) {
      document.tables[table].push_back(match[1]);
    }
    for (std::sregex_iterator name(line.begin(), line.end(), kIndex), end; name != end; ++name) {
      document.indexes.insert((*name)[1]);
    }
  }
  return document;
}

struct SchemaDocument : ::testing::Test {
  const Document document = load_document();
  testing::FreshData fresh;

  std::vector<std::string> names(std::string_view sql, storage::Parameters parameters = {}) {
    std::vector<std::string> found;
    fresh.database().read([&](storage::Transaction& transaction) {
      auto rows = transaction.query(sql, parameters);
      while (rows.next()) found.emplace_back(rows.text(0));
    });
    return found;
  }

  std::map<std::string, Columns> real_tables() {
    std::map<std::string, Columns> tables;
    for (const std::string& table : names(
             "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")) {
      tables[table] = names("SELECT name FROM pragma_table_info($1) ORDER BY cid", {table});
    }
    return tables;
  }
};

TEST_F(SchemaDocument, NamesEachTableAndItsColumnsInTheirOrder) {
  EXPECT_THAT(document.tables, SizeIs(22));
  EXPECT_EQ(document.tables, real_tables());
}

TEST_F(SchemaDocument, CallsEachTableContentDerivedOrRecord) {
  std::set<std::string> described;
  for (const auto& [table, columns] : document.tables) described.insert(table);
  std::set<std::string> called;
  for (const auto& [table, kind] : document.kinds) called.insert(table);

  EXPECT_EQ(called, described);
}

TEST_F(SchemaDocument, NamesEachIndex) {
  const auto real =
      names("SELECT name FROM sqlite_schema WHERE type = 'index' AND name NOT LIKE 'sqlite_%'");

  EXPECT_EQ(document.indexes, std::set<std::string>(real.begin(), real.end()));
}

}  // namespace
}  // namespace theseus::migrations
