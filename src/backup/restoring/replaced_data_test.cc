// What is damaged, and what only cannot be read.
#include "backup/restoring/replaced_data.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

#include <filesystem>
#include <fstream>

#include "backup/testing/household.h"
#include "base/error.h"
#include "migrations/program.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;
using ::testing::AllOf;
using ::testing::HasSubstr;
using testing::Household;
using testing::message_of;
using Open = Household::Open;

class ReplacedTest : public ::testing::Test {
 protected:
  ReplacedTest() {
    house.live([this](Open& open) {
      kept = open.remember("tea");
      backup = open.back_up();
      for (int i = 0; i < 300; ++i) open.remember("later " + std::to_string(i));
    });
  }

  fs::path file() const { return house.path() / "theseus.db"; }
  /// Past Theseus, as another program does.
  void execute(const std::string& sql) const {
    sqlite3* connection = nullptr;
    ASSERT_EQ(sqlite3_open(file().c_str(), &connection), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(connection, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK) << sql;
    sqlite3_close(connection);
  }
  std::int64_t root_page_of(const std::string& table) const {
    return house.number("SELECT rootpage FROM sqlite_master WHERE name = '" + table + "'");
  }
  void damage_page(std::int64_t page) const {
    execute("PRAGMA wal_checkpoint(TRUNCATE)");
    std::fstream bytes(file(), std::ios::in | std::ios::out | std::ios::binary);
    bytes.seekp((page - 1) * 4096);
    bytes << std::string(4096, 'x');
  }

  Household house;
  base::Id kept;
  Backup backup;
};

TEST_F(ReplacedTest, AreReplacedAlsoWhereTheJournalCannotBeCounted) {
  damage_page(root_page_of("journal"));

  const auto restored = house.restore({});

  ASSERT_TRUE(restored) << message_of(restored);
  EXPECT_EQ(restored->undone, std::nullopt);
  EXPECT_EQ(house.text_of(kept), "tea");
}

TEST_F(ReplacedTest, AreLeftAloneWhereTheyAreAnotherPrograms) {
  execute("PRAGMA application_id = 77");

  EXPECT_THROW(house.restore({}), base::Error);

  execute("PRAGMA application_id = 1414017363");
  EXPECT_FALSE(fs::exists(house.path() / "restoring.new"));
}

TEST_F(ReplacedTest, AreLeftAloneWhereTheyCannotBeReadNow) {
  fs::rename(file(), house.path() / "elsewhere");
  fs::create_directory(file());

  EXPECT_THROW(house.restore({}), base::Error);

  EXPECT_TRUE(fs::is_directory(file()));
}

TEST_F(ReplacedTest, AreDamagedWhereAHandHasChangedTheirStructure) {
  execute("CREATE INDEX of_a_hand ON journal (time)");

  const auto asked = house.ask({});
  const auto restored = house.restore({});

  EXPECT_THAT(message_of(asked), AllOf(HasSubstr("of_a_hand"), HasSubstr("cannot be read")));
  ASSERT_TRUE(restored) << message_of(restored);
  EXPECT_EQ(house.number("SELECT count(*) FROM sqlite_master WHERE name = 'of_a_hand'"), 0);
  EXPECT_TRUE(fs::exists(*restored->replaced / "theseus.db"));
}

TEST_F(ReplacedTest, AreDamagedWhereATableIsGone) {
  execute("DROP TABLE keys");

  const auto restored = house.restore({});

  ASSERT_TRUE(restored) << message_of(restored);
  EXPECT_EQ(house.text_of(kept), "tea");
}

TEST_F(ReplacedTest, AreLeftAloneWhereANewerReleaseWroteThemAlsoDamaged) {
  damage_page(root_page_of("memories"));
  upgrade::Program older_program = migrations::this_program();
  older_program.format = 1;
  older_program.catalog = older_program.catalog.first(1);
  older_program.release = "0.1.0";

  const auto refused = restore({.program = older_program, .clock = house.clock, .ids = house.ids},
                               {.place = house.place(), .asked = backup.name, .accepts = true});

  EXPECT_THAT(message_of(refused), AllOf(HasSubstr("Restore with theseus "),
                                         HasSubstr(migrations::this_program().release)));
}

TEST_F(ReplacedTest, LeaveNothingBehindWhereTheDiskFailsOnTheWay) {
  house.tell = [](std::string_view sentence) {
    if (sentence.starts_with("Holding")) throw base::Error(base::ErrorKind::full, "no space left");
  };

  EXPECT_THROW(house.restore({}), base::Error);

  EXPECT_FALSE(fs::exists(house.path() / "restoring.new"));
  EXPECT_EQ(house.number("SELECT count(*) FROM journal"), 302);
}

}  // namespace
}  // namespace theseus::backup
