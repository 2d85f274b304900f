// Holds every statement of src/ and both dialects of the tables to a real PostgreSQL, so that
// nothing drifts before the day on which the server runs on one.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <memory>
#include <sstream>

#include "migrations/testing/fresh_data.h"
#include "postgres/connection.h"
#include "postgres/server.h"
#include "postgres/statements.h"
#include "upgrade/queue.h"

namespace theseus::tests {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const fs::path kSources = fs::path(THESEUS_SOURCE_DIR) / "src";

std::string text_of(const fs::path& file) {
  std::stringstream text;
  text << std::ifstream(file).rdbuf();
  return text.str();
}

/// The engine's tables first, then the steps in their order.
std::vector<fs::path> table_files() {
  std::vector<fs::path> steps;
  for (const auto& entry : fs::directory_iterator(kSources / "migrations")) {
    if (entry.path().string().ends_with(".postgres.sql")) steps.push_back(entry.path());
  }
  std::sort(steps.begin(), steps.end());
  steps.insert(steps.begin(), kSources / "upgrade" / "engine_tables.postgres.sql");
  return steps;
}

struct Postgres : ::testing::Test {
  std::unique_ptr<PostgresServer> server;
  std::unique_ptr<PostgresConnection> connection;

  void SetUp() override {
    if (!PostgresServer::is_installed()) {
      GTEST_SKIP() << "PostgreSQL 15 is not installed: no statement was held to it.";
    }
    server = std::make_unique<PostgresServer>();
    connection = std::make_unique<PostgresConnection>(server->address());
    for (const fs::path& file : table_files()) connection->run(text_of(file));
  }

  /// As new data is made.
  void drop_older_shapes() {
    for (const auto& entry : migrations::this_program().catalog) {
      connection->run(std::string(entry.step->contract.drop.postgres));
    }
  }
};

TEST_F(Postgres, PreparesEveryStatementAndRunsEachInsert) {
  const std::vector<SourceStatement> statements = load_statements(kSources);
  ASSERT_THAT(statements, SizeIs(::testing::Gt(20U)));
  // The proof of a step asks for its queue, which is there while the step can be rolled back.
  for (const auto& entry : migrations::this_program().catalog) {
    connection->run(upgrade::queue_sql(entry, storage::Dialect::postgres));
  }

  int inserts = 0;
  for (std::size_t i = 0; i < statements.size(); ++i) {
    const SourceStatement& statement = statements[i];
    SCOPED_TRACE(statement.file + ":" + std::to_string(statement.line) + statement.sql);
    const std::string name = "s" + std::to_string(i);
    const std::string complaint = connection->prepare(name, statement.sql);
    EXPECT_EQ(complaint, "");
    if (!complaint.empty() || statement.sql.find("INSERT INTO") == std::string::npos) continue;
    connection->run("BEGIN");
    EXPECT_EQ(connection->run_prepared(name), "");
    connection->run("ROLLBACK");
    ++inserts;
  }
  EXPECT_GE(inserts, 8);
}

// A sum of BIGINT is NUMERIC there.
TEST_F(Postgres, ExpectsRowsAndBytesOfAStepInWholeNumbers) {
  const auto type_of = [&](std::string_view sql) {
    return connection->column("SELECT pg_typeof(expected) FROM (" + std::string(sql) +
                              ") AS of_step (expected)");
  };
  const upgrade::Carry& packed = *migrations::packed_step().step->carry;

  EXPECT_THAT(type_of(migrations::digests_step().step->carry->expected), ElementsAre("bigint"));
  EXPECT_THAT(type_of(migrations::tags_step().step->carry->expected), ElementsAre("bigint"));
  EXPECT_THAT(type_of(packed.expected), ElementsAre("bigint"));
  EXPECT_THAT(type_of(packed.expected_bytes), ElementsAre("bigint"));
}

TEST_F(Postgres, SaysWhatItHasAgainstAStatement) {
  EXPECT_THAT(connection->prepare("a", "SELECT nothing FROM journal"), HasSubstr("does not exist"));
  ASSERT_EQ(connection->prepare("b", "INSERT INTO stamp (one) VALUES ($1)"), "");
  EXPECT_THAT(connection->run_prepared("b"), HasSubstr("null value in column \"format\""));
}

TEST_F(Postgres, HasTheTablesAndColumnsOfSqlite) {
  drop_older_shapes();
  migrations::testing::FreshData fresh;
  std::vector<std::string> expected;
  fresh.database().read([&](storage::Transaction& transaction) {
    auto rows = transaction.query(R"sql(
      SELECT m.name || '.' || c.name || CASE WHEN c."notnull" OR c.pk THEN ' NOT NULL' ELSE '' END
      FROM sqlite_schema AS m JOIN pragma_table_info(m.name) AS c
      WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'
      ORDER BY m.name, c.cid
    )sql");
    while (rows.next()) expected.emplace_back(rows.text(0));
  });

  EXPECT_EQ(connection->column(R"sql(
    SELECT table_name || '.' || column_name
      || CASE WHEN is_nullable = 'NO' THEN ' NOT NULL' ELSE '' END
    FROM information_schema.columns WHERE table_schema = 'public'
    ORDER BY table_name COLLATE "C", ordinal_position
  )sql"),
            expected);
}

TEST_F(Postgres, HasEachIndexOfSqlite) {
  drop_older_shapes();
  migrations::testing::FreshData fresh;
  std::vector<std::string> expected;
  fresh.database().read([&](storage::Transaction& transaction) {
    auto rows = transaction.query(R"sql(
      SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY name
    )sql");
    while (rows.next()) expected.emplace_back(rows.text(0));
  });

  EXPECT_EQ(connection->column(R"sql(
    SELECT indexname FROM pg_indexes
    WHERE schemaname = 'public' AND indexname NOT LIKE '%_key' AND indexname NOT LIKE '%_pkey'
    ORDER BY indexname
  )sql"),
            expected);
}

TEST_F(Postgres, KeepsNumbersInSixtyFourBitsAndOrdersTextsByTheirBytes) {
  EXPECT_THAT(connection->column(R"sql(
    SELECT table_name || '.' || column_name || ' ' || data_type FROM information_schema.columns
    WHERE table_schema = 'public' AND (data_type NOT IN ('bigint', 'bytea', 'text')
      OR (data_type = 'text' AND collation_name IS DISTINCT FROM 'C'))
  )sql"),
              IsEmpty());
}

}  // namespace
}  // namespace theseus::tests
