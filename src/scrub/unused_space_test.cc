#include "scrub/unused_space.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <sstream>
#include <string>

#include "base/error.h"
#include "scrub/needle_set.h"
#include "scrub/testing/marker_texts.h"
#include "storage/sqlite/connection.h"
#include "support/temporary_folder.h"

namespace theseus::scrub {
namespace {

using storage::Connection;
using storage::ConnectionMode;

std::string bytes_of_file(const std::filesystem::path& file) {
  std::ifstream stream(file, std::ios::binary);
  std::stringstream bytes;
  bytes << stream.rdbuf();
  return bytes.str();
}

/// What the walk tells of: by page, and all of it in one.
struct Walked {
  std::map<std::uint32_t, std::size_t> bytes_by_page;
  std::string bytes;
};

Walked walk(const std::filesystem::path& file) {
  Walked walked;
  const PageSink sink = [&](std::uint32_t page, base::BytesView bytes) {
    walked.bytes_by_page[page] += bytes.size();
    walked.bytes.append(base::text_of(bytes)) += '\n';
  };
  UnusedSpace(*OpenFile::find(file), sink).walk();
  return walked;
}

/// A database that lived: texts came, changed and went, in rows, in keys and under an index.
class LivedDatabase {
 public:
  explicit LivedDatabase(std::uint32_t seed) : markers_(seed) {
    Connection connection({.file = file(), .mode = ConnectionMode::creation});
    constexpr int kPages[] = {512, 1024, 4096, 32768};
    constexpr const char* kDeletes[] = {"OFF", "FAST", "ON"};
    connection.execute_script(fmt::format(
        "PRAGMA page_size = {}; PRAGMA auto_vacuum = {}; PRAGMA secure_delete = {};"
        "PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY;"
        "CREATE TABLE texts (number INTEGER PRIMARY KEY, text TEXT, other TEXT) STRICT;"
        "CREATE TABLE keyed (key TEXT PRIMARY KEY, number INTEGER) STRICT, WITHOUT ROWID;"
        "CREATE TABLE gone (text TEXT) STRICT; CREATE INDEX by_other ON texts (other);"
        "CREATE VIEW seen AS SELECT text FROM texts",
        kPages[seed % 4], seed / 4 % 3, kDeletes[seed / 2 % 3]));
    for (int step = 0; step < 300; ++step) live(connection);
    connection.execute("DROP TABLE gone");
    if (seed % 3 == 0) connection.execute_script("PRAGMA incremental_vacuum(7)");
    read_used(connection);
  }

  std::filesystem::path file() const { return folder_ / "lived.db"; }
  const std::vector<std::string>& texts() const noexcept { return texts_; }
  /// How much of each page is unused, as SQLite counts it; pages of no tree are not there.
  const std::map<std::uint32_t, std::size_t>& unused() const noexcept { return unused_; }
  std::size_t page_bytes() const noexcept { return page_bytes_; }

 private:
  std::string next() {
    texts_.push_back(markers_.next());
    return texts_.back();
  }

  void live(Connection& connection) {
    const auto number = static_cast<std::int64_t>(markers_.below(80));
    switch (markers_.below(6)) {
      case 0:
      case 1:
        connection.execute("INSERT OR REPLACE INTO texts VALUES ($1, $2, $3)",
                           {number, next(), next()});
        break;
      case 2:
        connection.execute("UPDATE texts SET other = $2 WHERE number = $1", {number, next()});
        break;
      case 3:
        connection.execute("DELETE FROM texts WHERE number = $1", {number});
        break;
      case 4:
        connection.execute("INSERT INTO keyed VALUES ($1, $2)", {next(), number});
        connection.execute("DELETE FROM keyed WHERE number = $1", {number / 2});
        break;
      default:
        connection.execute("INSERT INTO gone VALUES ($1)", {next()});
    }
  }

  void read_used(Connection& connection) {
    page_bytes_ = static_cast<std::size_t>(connection.integer("PRAGMA page_size"));
    const auto rows = connection.statement("SELECT pageno, unused FROM dbstat");
    while (rows->step()) {
      unused_[static_cast<std::uint32_t>(sqlite3_column_int64(rows->handle(), 0))] =
          static_cast<std::size_t>(sqlite3_column_int64(rows->handle(), 1));
    }
  }

  tests::TemporaryFolder folder_;
  MarkerTexts markers_;
  std::vector<std::string> texts_;
  std::map<std::uint32_t, std::size_t> unused_;
  std::size_t page_bytes_ = 0;
};

class UnusedSpaceTest : public testing::TestWithParam<std::uint32_t> {};

// dbstat is SQLite's own account.
TEST_P(UnusedSpaceTest, IsByteForByteAsMuchAsSqliteCounts) {
  const LivedDatabase lived(GetParam());

  const Walked walked = walk(lived.file());

  std::size_t expected = std::filesystem::file_size(lived.file());
  std::size_t found = 0;
  for (const auto& [page, unused] : lived.unused()) {
    const auto there = walked.bytes_by_page.find(page);
    EXPECT_EQ(there == walked.bytes_by_page.end() ? 0 : there->second, unused) << "page " << page;
    expected -= lived.page_bytes() - unused;
  }
  for (const auto& [page, bytes] : walked.bytes_by_page) found += bytes;
  EXPECT_EQ(found, expected);
}

TEST_P(UnusedSpaceTest, HoldsWhatIsLeftOfTextsThatAreGoneAndNothingElseDoes) {
  const LivedDatabase lived(GetParam());
  Connection connection({.file = lived.file(), .mode = ConnectionMode::read});
  const AllRuns everywhere(bytes_of_file(lived.file()));

  const Walked walked = walk(lived.file());

  const AllRuns unused(walked.bytes);
  int gone = 0;
  for (const std::string& text : lived.texts()) {
    const auto row = connection.statement(
        "SELECT (SELECT count(*) FROM texts WHERE text = $1 OR other = $1) + "
        "(SELECT count(*) FROM keyed WHERE key = $1)");
    row->bind({text}, storage::Binding::borrow);
    row->step();
    if (sqlite3_column_int64(row->handle(), 0) > 0) continue;
    ++gone;
    EXPECT_EQ(unused.hold_any_of(text), everywhere.hold_any_of(text)) << text.substr(0, 40);
  }
  EXPECT_GT(gone, 20);
}

INSTANTIATE_TEST_SUITE_P(Seeds, UnusedSpaceTest, testing::Range(0U, 24U));

class MalformedDatabaseTest : public testing::Test {
 protected:
  void write_at(std::uint64_t offset, std::string_view bytes) {
    std::fstream file(lived_.file(), std::ios::binary | std::ios::in | std::ios::out);
    file.seekp(static_cast<std::streamoff>(offset));
    file << bytes;
  }

  void expect_refusal() {
    try {
      walk(lived_.file());
      FAIL() << "nothing was thrown";
    } catch (const base::Error& error) {
      EXPECT_EQ(error.kind(), base::ErrorKind::corrupt);
    }
  }

  LivedDatabase lived_{2};  // pages of 4096 bytes
};

TEST_F(MalformedDatabaseTest, OfAnotherBeginningIsRefused) {
  write_at(0, "SQLite farmat");
  expect_refusal();
}

TEST_F(MalformedDatabaseTest, OfAnImpossiblePageSizeIsRefused) {
  write_at(16, std::string("\x03\x00", 2));
  expect_refusal();
}

TEST_F(MalformedDatabaseTest, ThatEndsWithinAPageIsRefused) {
  std::filesystem::resize_file(lived_.file(), std::filesystem::file_size(lived_.file()) - 100);
  expect_refusal();
}

TEST_F(MalformedDatabaseTest, WithoutItsLastPagesIsRefused) {
  std::filesystem::resize_file(lived_.file(), 4096 * 3);
  expect_refusal();
}

TEST_F(MalformedDatabaseTest, WithASchemaThatCountsTooManyCellsIsRefused) {
  write_at(103, "\xff\xff");
  expect_refusal();
}

TEST_F(MalformedDatabaseTest, WithATreeOfNoKnownKindIsRefused) {
  write_at(100, "\x07");
  expect_refusal();
}

TEST_F(MalformedDatabaseTest, NeverLeadsOutOfItsPages) {
  MarkerTexts noise(5);
  const std::string whole = bytes_of_file(lived_.file());
  for (int round = 0; round < 300; ++round) {
    write_at(noise.below(whole.size()), noise.next(1 + noise.below(8)));
    try {
      walk(lived_.file());
    } catch (const base::Error& error) {
      EXPECT_EQ(error.kind(), base::ErrorKind::corrupt);
      write_at(0, whole);
    }
  }
}

TEST(UnusedSpace, OfAnEmptyFileIsNothing) {
  const tests::TemporaryFolder folder;
  std::ofstream(folder / "empty.db").close();

  EXPECT_EQ(walk(folder / "empty.db").bytes, "");
}

}  // namespace
}  // namespace theseus::scrub
