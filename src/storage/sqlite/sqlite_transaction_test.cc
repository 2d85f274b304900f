#include "storage/sqlite/sqlite_transaction.h"

#include <cmath>
#include <limits>
#include <string>

#include "storage/testing/notes_database.h"

namespace theseus::storage {
namespace {

using base::ErrorKind;

class SqliteTransactionTest : public testing::Test {
 protected:
  void write(const std::function<void(Transaction&)>& work) {
    notes_->write([&work](Transaction& transaction) {
      work(transaction);
      return Ending::commit;
    });
  }
  void read(const ReadWork& work) { notes_->read(work); }

  tests::TemporaryFolder folder_;
  NotesDatabase notes_{folder_.path()};
};

TEST_F(SqliteTransactionTest, ParametersAreBoundByNameWhateverTheirOrderInTheText) {
  read([](Transaction& transaction) {
    Statement row = transaction.query("SELECT $2 || '-' || $1 || '-' || $2", {"one", "two"});

    ASSERT_TRUE(row.next());
    EXPECT_EQ(row.text(0), "two-one-two");
  });
}

TEST_F(SqliteTransactionTest, EveryTypeOfParameterComesBackAsItWas) {
  const base::Bytes bytes = {0, 255, 0, 1};
  const base::Id id = *base::parse_id("0192f3a4-5b6c-7d8e-9f01-23456789abcd");
  const base::Time time = base::from_milliseconds(1'700'000'000'123);
  read([&](Transaction& transaction) {
    Statement row = transaction.query("SELECT $1, $2, $3, $4, $5, $6, $7",
                                      {std::numeric_limits<std::int64_t>::min(), 0.1, "text", bytes,
                                       id, time, std::string("string")});

    ASSERT_TRUE(row.next());
    EXPECT_EQ(row.integer(0), std::numeric_limits<std::int64_t>::min());
    EXPECT_EQ(row.real(1), 0.1);
    EXPECT_EQ(row.text(2), "text");
    EXPECT_EQ(base::Bytes(row.blob(3).begin(), row.blob(3).end()), bytes);
    EXPECT_EQ(row.id(4), id);
    EXPECT_EQ(row.time(5), time);
    EXPECT_EQ(row.text(6), "string");
  });
}

TEST_F(SqliteTransactionTest, TheLargestIntegerKeepsAll64Bits) {
  read([](Transaction& transaction) {
    Statement row = transaction.query("SELECT $1", {std::numeric_limits<std::int64_t>::max()});

    ASSERT_TRUE(row.next());
    EXPECT_EQ(row.integer(0), std::numeric_limits<std::int64_t>::max());
  });
}

TEST_F(SqliteTransactionTest, AbsentValuesAreNull) {
  read([](Transaction& transaction) {
    Statement row = transaction.query(
        "SELECT $1, $2, $3", {nullptr, std::optional<std::int64_t>(), std::optional<base::Id>()});

    ASSERT_TRUE(row.next());
    EXPECT_TRUE(row.is_null(0));
    EXPECT_EQ(row.optional_integer(1), std::nullopt);
    EXPECT_EQ(row.optional_id(2), std::nullopt);
  });
}

TEST_F(SqliteTransactionTest, EmptyTextsAndBlobsAreNotNull) {
  read([](Transaction& transaction) {
    Statement row = transaction.query("SELECT $1, $2, typeof($1), typeof($2)",
                                      {std::string_view(), base::BytesView()});

    ASSERT_TRUE(row.next());
    EXPECT_FALSE(row.is_null(0));
    EXPECT_EQ(row.text(0), "");
    EXPECT_TRUE(row.blob(1).empty());
    EXPECT_EQ(row.text(2), "text");
    EXPECT_EQ(row.text(3), "blob");
  });
}

TEST_F(SqliteTransactionTest, TextWithANulByteIsNotCutThere) {
  const std::string text("before\0after", 12);
  write([&](Transaction& transaction) { transaction.execute(NotesDatabase::kInsert, {1, text}); });

  read([&](Transaction& transaction) {
    Statement row = transaction.query("SELECT text FROM notes");
    ASSERT_TRUE(row.next());
    EXPECT_EQ(row.text(0), text);
  });
}

TEST_F(SqliteTransactionTest, AQueryKeepsItsOwnCopyOfItsParameters) {
  read([](Transaction& transaction) {
    Statement row = transaction.query("SELECT $1", {std::string(100, 'x')});

    ASSERT_TRUE(row.next());
    EXPECT_EQ(row.text(0), std::string(100, 'x'));
  });
}

TEST_F(SqliteTransactionTest, AQueryThatWasLeftHalfReadBeginsAnew) {
  notes_.add(1);
  notes_.add(2);
  read([](Transaction& transaction) {
    const auto first = [&transaction] {
      Statement row = transaction.query("SELECT number FROM notes ORDER BY number");
      EXPECT_TRUE(row.next());
      return row.integer(0);
    };

    EXPECT_EQ(first(), 1);
    EXPECT_EQ(first(), 1);
  });
}

TEST_F(SqliteTransactionTest, TheSameQueryCanBeNestedInItself) {
  notes_.add(1);
  notes_.add(2);
  read([](Transaction& transaction) {
    constexpr std::string_view kQuery = "SELECT number FROM notes ORDER BY number";
    Statement outer = transaction.query(kQuery);
    ASSERT_TRUE(outer.next());
    Statement inner = transaction.query(kQuery);
    ASSERT_TRUE(inner.next());
    ASSERT_TRUE(inner.next());

    EXPECT_EQ(outer.integer(0), 1);
    EXPECT_EQ(inner.integer(0), 2);
    EXPECT_FALSE(inner.next());
    EXPECT_TRUE(outer.next());
  });
}

TEST_F(SqliteTransactionTest, ExecuteCountsTheRowsThatItChanged) {
  write([](Transaction& transaction) {
    EXPECT_EQ(transaction.execute("INSERT INTO notes (number, text) VALUES (1, 'a'), (2, 'b')"), 2);
    EXPECT_EQ(transaction.execute("UPDATE notes SET text = $1 WHERE number = $2", {"c", 2}), 1);
    EXPECT_EQ(transaction.execute("DELETE FROM notes WHERE number > $1", {5}), 0);
    EXPECT_EQ(transaction.execute("CREATE TABLE more (number INTEGER PRIMARY KEY) STRICT"), 0);
  });
}

TEST_F(SqliteTransactionTest, AQueryMayChangeRowsAndReturnThem) {
  write([](Transaction& transaction) {
    Statement row = transaction.query(
        "INSERT INTO notes (number, text) VALUES ($1, $2) RETURNING number", {9, "nine"});
    ASSERT_TRUE(row.next());
    EXPECT_EQ(row.integer(0), 9);
  });

  EXPECT_EQ(notes_.count(), 1);
}

TEST_F(SqliteTransactionTest, TooFewAndTooManyParametersAreRefused) {
  read([](Transaction& transaction) {
    expect_error(ErrorKind::internal, [&] { transaction.query("SELECT $1, $2", {1}); });
    expect_error(ErrorKind::internal, [&] { transaction.query("SELECT $1", {1, 2}); });
    expect_error(ErrorKind::internal, [&] { transaction.query("SELECT $1, $3", {1, 2}); });
  });
}

TEST_F(SqliteTransactionTest, AStatementThatIsWrongIsNamedInItsError) {
  read([](Transaction& transaction) {
    const auto error = error_of_act([&] { transaction.query("SELECT text FROM nowhere"); });

    ASSERT_TRUE(error.has_value());
    EXPECT_EQ(error->kind(), ErrorKind::internal);
    EXPECT_NE(std::string(error->what()).find("SELECT text FROM nowhere"), std::string::npos);
    EXPECT_NE(std::string(error->what()).find("no such table"), std::string::npos);
  });
}

TEST_F(SqliteTransactionTest, AStatementOfManyLinesIsNamedOnOne) {
  read([](Transaction& transaction) {
    const auto error =
        error_of_act([&] { transaction.query("\n  SELECT absent\n  FROM notes\n"); });
    ASSERT_TRUE(error);
    EXPECT_NE(std::string(error->what()).find("`SELECT absent FROM notes` on"), std::string::npos)
        << error->what();
  });
}

TEST_F(SqliteTransactionTest, TwoStatementsInOneAreRefused) {
  read([](Transaction& transaction) {
    expect_error(ErrorKind::internal, [&] { transaction.query("SELECT 1; SELECT 2"); });
  });
}

TEST_F(SqliteTransactionTest, DoubleQuotesNameAColumnAndNeverMakeAText) {
  read([](Transaction& transaction) {
    expect_error(ErrorKind::internal, [&] { transaction.query("SELECT \"absent\" FROM notes"); });
  });
}

TEST_F(SqliteTransactionTest, AReaderCannotWrite) {
  read([](Transaction& transaction) {
    expect_error(ErrorKind::read_only, [&] {
      transaction.execute(NotesDatabase::kInsert, {1, "no"});
    });
  });
}

TEST_F(SqliteTransactionTest, TheStructureListsEverythingByTypeAndName) {
  notes_.script(R"(
    CREATE TABLE keys (id BLOB PRIMARY KEY, hash BLOB UNIQUE) STRICT;
    CREATE INDEX notes_text
      ON notes (text);
    CREATE TRIGGER carry AFTER INSERT ON notes BEGIN SELECT 1; END;)");

  read([](Transaction& transaction) {
    EXPECT_EQ(transaction.structure(),
              "index|notes_text|notes|CREATE INDEX notes_text\n      ON notes (text)\n"
              "table|keys|keys|CREATE TABLE keys (id BLOB PRIMARY KEY, hash BLOB UNIQUE) STRICT\n"
              "table|notes|notes|CREATE TABLE notes (number INTEGER PRIMARY KEY, text TEXT) "
              "STRICT\n"
              "trigger|carry|notes|CREATE TRIGGER carry AFTER INSERT ON notes BEGIN SELECT 1; "
              "END\n");
  });
}

TEST_F(SqliteTransactionTest, ConnectionsAreNumberedWithTheWriterLast) {
  read([](Transaction& transaction) { EXPECT_LT(transaction.connection(), 4); });

  write([](Transaction& transaction) { EXPECT_EQ(transaction.connection(), 4); });
}

}  // namespace
}  // namespace theseus::storage
