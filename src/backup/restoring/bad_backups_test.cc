// Backups that are not what they were, and data that is not this program's to replace.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "backup/testing/household.h"
#include "migrations/program.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::Household;
using testing::message_of;
using Reason = upgrade::UpgradeRefusal::Kind;
using Open = Household::Open;

class BadBackupTest : public ::testing::Test {
 protected:
  BadBackupTest() {
    house.live([this](Open& open) {
      first = open.remember("tea");
      older = open.back_up();
      second = open.remember("coffee");
      newer = open.back_up();
    });
  }

  static fs::path database_of(const Backup& backup) { return backup.folder / "theseus.db"; }
  static void alter(const fs::path& file) {
    std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
    bytes.seekp(5000);
    bytes << "altered";
  }
  void expect_untouched() const {
    EXPECT_EQ(house.text_of(second), "coffee");
    EXPECT_FALSE(fs::exists(house.path() / "restoring.new"));
  }

  Household house;
  base::Id first;
  base::Id second;
  Backup older;
  Backup newer;
};

TEST_F(BadBackupTest, TakesTheNextOlderOneWhereTheNewestWasAlteredAndSaysSo) {
  alter(database_of(newer));

  const auto restored = house.restore({});

  ASSERT_TRUE(restored) << message_of(restored);
  EXPECT_EQ(restored->backup, older.name);
  ASSERT_EQ(restored->warnings.size(), 1U);
  EXPECT_THAT(restored->warnings.front(), AllOf(HasSubstr(newer.name), HasSubstr("checksum")));
  EXPECT_EQ(house.text_of(second), std::nullopt);
}

TEST_F(BadBackupTest, RefusesOneThatWasAlteredWhereItIsNamed) {
  alter(database_of(newer));

  EXPECT_THAT(message_of(house.restore({.asked = newer.name})), HasSubstr("checksum"));
  expect_untouched();
}

struct BackupOfDamagedDataTest : BadBackupTest {
  BackupOfDamagedDataTest() {
    house.live([this](Open& open) {
      open.database().write([](storage::Transaction& transaction) {
        transaction.execute("UPDATE memories SET created_at = created_at + 1");
        return storage::Ending::commit;
      });
      damaged = open.back_up();
    });
  }

  Backup damaged;
};

// It passed the look that a backup gets before an older one is out of reach.
TEST_F(BackupOfDamagedDataTest, IsPassedOverForTheNextOlderOneInOneQuestion) {
  const auto asked = house.ask({});
  ASSERT_FALSE(asked);
  EXPECT_THAT(asked.error().message,
              AllOf(HasSubstr(damaged.name), HasSubstr("damaged already"), HasSubstr(newer.name)));

  const auto restored = house.ask({.accepted = asked.error().message});

  ASSERT_TRUE(restored) << message_of(restored);
  EXPECT_EQ(restored->backup, newer.name);
  EXPECT_THAT(restored->warnings, ElementsAre(HasSubstr(damaged.name)));
}

TEST_F(BackupOfDamagedDataTest, IsPassedOverOnTheWayToAPositionToo) {
  const auto restored = house.restore_to(damaged.journal_head);

  ASSERT_TRUE(restored) << message_of(restored);
  EXPECT_EQ(restored->backup, newer.name);
}

TEST_F(BackupOfDamagedDataTest, IsNamedWhereThereIsNoOther) {
  fs::remove_all(older.folder);
  fs::remove_all(newer.folder);

  EXPECT_THAT(message_of(house.restore({})),
              AllOf(HasSubstr("No backup can be used"), HasSubstr(damaged.name),
                    HasSubstr("theseus doctor --data")));
}

TEST_F(BadBackupTest, RefusesATruncatedOne) {
  fs::resize_file(database_of(newer), static_cast<std::uintmax_t>(newer.bytes) / 2);

  EXPECT_FALSE(message_of(house.restore({.asked = newer.name})).empty());
  expect_untouched();
}

TEST_F(BadBackupTest, RefusesAHalfCopiedFolder) {
  fs::remove(newer.folder / "manifest.json");

  EXPECT_FALSE(message_of(house.restore({.asked = newer.folder.string()})).empty());
  expect_untouched();
}

TEST_F(BadBackupTest, RefusesASymbolicLink) {
  fs::create_directory_symlink(newer.folder, newer.folder.parent_path() / "link");

  EXPECT_FALSE(
      message_of(house.restore({.asked = (newer.folder.parent_path() / "link").string()})).empty());
  expect_untouched();
}

TEST_F(BadBackupTest, RefusesWhatIsNotThere) {
  EXPECT_FALSE(message_of(house.restore({.asked = "nothing-of-that-name"})).empty());
  expect_untouched();
}

TEST_F(BadBackupTest, RefusesOneThatCameAfterThePosition) {
  const auto outcome = house.restore({.asked = newer.name, .point = std::int64_t{2}});

  EXPECT_THAT(message_of(outcome), HasSubstr("--to-seq 2"));
  expect_untouched();
}

TEST_F(BadBackupTest, HasNothingToBeginWithBeforeTheOldestOne) {
  EXPECT_THAT(message_of(house.restore_to(1)), HasSubstr("at or before position 1"));
  expect_untouched();
}

TEST_F(BadBackupTest, LetsASecondRestoreBesideItFail) {
  std::optional<RestoreOutcome> beside;
  house.tell = [&](std::string_view) {
    if (beside) return;
    house.tell = [](std::string_view) {};
    beside = house.restore({});
  };

  const auto restored = house.restore({});

  ASSERT_TRUE(restored) << message_of(restored);
  ASSERT_FALSE(*beside);
  EXPECT_EQ(beside->error().kind, Reason::busy);
  EXPECT_THAT(beside->error().message, HasSubstr("restore"));
}

TEST_F(BadBackupTest, LeavesDataOfANewerReleaseAlone) {
  upgrade::Program older_program = migrations::this_program();
  older_program.format = 1;
  older_program.catalog = older_program.catalog.first(1);
  older_program.release = "0.1.0";

  const auto outcome = restore({.program = older_program, .clock = house.clock, .ids = house.ids},
                               {.place = house.place(), .accepts = true});

  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().kind, Reason::refused);
  EXPECT_THAT(outcome.error().message, HasSubstr("or a newer release"));
  expect_untouched();
}

TEST_F(BadBackupTest, KeepsAnEmptyFileAsideToo) {
  const fs::path file = house.path() / "theseus.db";
  fs::remove(file);
  fs::remove(house.path() / "theseus.db-wal");
  std::ofstream(file) << "";

  const auto restored = house.restore({.asked = newer.name});

  ASSERT_TRUE(restored) << "what no program can read is kept aside: " << message_of(restored);
  EXPECT_EQ(house.text_of(second), "coffee");
  EXPECT_TRUE(fs::exists(*restored->replaced / "theseus.db"));
}

}  // namespace
}  // namespace theseus::backup
