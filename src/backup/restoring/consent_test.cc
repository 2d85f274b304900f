// Which backup a restore uses, and that nobody said yes to another one.
#include "backup/restoring/consent.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "backup/key_file.h"
#include "backup/testing/backed_data.h"
#include "backup/testing/household.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;
using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::Household;
using testing::message_of;
using ::testing::Not;
using Reason = upgrade::UpgradeRefusal::Kind;
using Open = Household::Open;

class ConsentTest : public ::testing::Test {
 protected:
  void make_two(const Packing& of_newest = {}) {
    house.live([&](Open& open) {
      open.remember("tea");
      older = open.back_up();
      later = open.remember("coffee");
      newer = open.back_up(of_newest);
      open.remember("cocoa");
    });
  }
  void lose_data() const {
    for (const char* name : {"theseus.db", "theseus.db-wal", "theseus.db-shm"}) {
      fs::remove(house.path() / name);
    }
  }

  /// Past all rules: it stays in the newer backup as it was written.
  void damage_row_of_later() {
    house.live([&](Open& open) {
      open.database().write([&](storage::Transaction& transaction) {
        transaction.execute(
            "UPDATE digests SET digest = zeroblob(16) WHERE seq = "
            "(SELECT seq FROM journal WHERE memory = $1)",
            {later});
        return storage::Ending::commit;
      });
    });
  }
  fs::path no_key() const { return house.path() / "backup.key"; }

  Household house;
  Backup older;
  Backup newer;
  base::Id later;
};

TEST_F(ConsentTest, NamesTheBackupInItsQuestion) {
  make_two();

  const auto asked = house.ask({});

  ASSERT_FALSE(asked);
  EXPECT_EQ(asked.error().kind, Reason::asks);
  EXPECT_THAT(asked.error().message, AllOf(HasSubstr(newer.name), HasSubstr("1 later change")));
}

TEST_F(ConsentTest, SaysThatAnotherBackupBearsALaterTimeThoughTheDataIsGone) {
  house.clock.advance(std::chrono::hours(1000));
  house.live([&](Open& open) {
    open.remember("tea");
    older = open.back_up();
  });
  house.clock.advance(-std::chrono::hours(1000));
  house.live([&](Open& open) {
    later = open.remember("coffee");
    newer = open.back_up();
  });
  lose_data();

  const auto asked = house.ask({});

  ASSERT_FALSE(asked);
  EXPECT_EQ(asked.error().kind, Reason::asks);
  EXPECT_THAT(asked.error().message,
              AllOf(HasSubstr("the end of backup " + newer.name),
                    HasSubstr(older.name + " bears a later time"), HasSubstr("a clock was wrong")));
  const auto done = house.ask({.accepted = asked.error().message});
  ASSERT_TRUE(done) << message_of(done);
  EXPECT_EQ(house.text_of(later), "coffee");
}

TEST_F(ConsentTest, SaysThatWhatWasErasedMayComeBackWhereNobodyCanReadTheData) {
  make_two();
  std::ofstream(house.path() / "theseus.db", std::ios::trunc) << "no database";

  const auto asked = house.ask({});

  ASSERT_FALSE(asked);
  EXPECT_EQ(asked.error().kind, Reason::asks);
  EXPECT_THAT(asked.error().message, AllOf(HasSubstr("revoked since work again"),
                                           HasSubstr("erased since is here again")));
}

TEST_F(ConsentTest, DoesWhatWasAskedAndAnswered) {
  make_two();

  const auto done = house.ask({.accepted = message_of(house.ask({}))});

  ASSERT_TRUE(done) << message_of(done);
  EXPECT_EQ(done->backup, newer.name);
}

TEST_F(ConsentTest, AsksAgainWhereAnOlderBackupHasToBeUsed) {
  make_two();
  testing::change_a_byte(newer.folder / "theseus.db");

  const auto again = house.ask({.accepted = message_of(house.ask({}))});

  ASSERT_FALSE(again);
  EXPECT_EQ(again.error().kind, Reason::asks);
  EXPECT_THAT(again.error().message,
              AllOf(HasSubstr("An older backup is left"), HasSubstr(older.name),
                    HasSubstr("back to position 2"), HasSubstr("2 later changes")));
  EXPECT_EQ(house.text_of(later), "coffee") << "nothing was done yet";
  EXPECT_FALSE(fs::exists(house.path() / "restoring.new"));
  const auto done = house.ask({.accepted = again.error().message});
  ASSERT_TRUE(done) << message_of(done);
  EXPECT_EQ(done->backup, older.name);
}

TEST_F(ConsentTest, AsksOfAnOlderBackupAlsoWhereTheDataIsGone) {
  make_two();
  lose_data();
  testing::change_a_byte(newer.folder / "theseus.db");

  const auto asked = house.ask({});

  ASSERT_FALSE(asked);
  EXPECT_EQ(asked.error().kind, Reason::asks);
  EXPECT_THAT(asked.error().message, HasSubstr(older.name));
}

TEST_F(ConsentTest, DoesNotPassOverABackupWhoseKeyIsMissing) {
  make_two({.key = ensure_key(house.path().parent_path() / "lent.key")->key});
  lose_data();

  const auto refused = house.restore({.key_file = house.path() / "backup.key"});

  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, Reason::refused);
  EXPECT_THAT(refused.error().message,
              AllOf(HasSubstr("--key-file"), HasSubstr(newer.name), HasSubstr(newer.key),
                    HasSubstr((house.path() / "backup.key").string()),
                    HasSubstr("theseus backup restore " + older.name + " --data ")));
  EXPECT_FALSE(fs::exists(house.path() / "theseus.db"));
}

// A position is reached by the journal of the data, whichever backup that is laid onto.
TEST_F(ConsentTest, TakesAnOlderBackupToAPositionWhereTheKeyOfTheNewestIsMissing) {
  make_two({.key = ensure_key(house.path().parent_path() / "lent.key")->key});

  const auto restored = house.restore({.point = newer.journal_head, .key_file = no_key()});

  ASSERT_TRUE(restored) << message_of(restored);
  EXPECT_EQ(restored->backup, older.name);
  EXPECT_EQ(restored->to, newer.journal_head);
  EXPECT_EQ(house.text_of(later), "coffee");
  EXPECT_THAT(restored->warnings,
              ElementsAre(AllOf(HasSubstr(newer.name), HasSubstr(newer.key),
                                HasSubstr(no_key().string()), HasSubstr("--key-file"))));
}

TEST_F(ConsentTest, NamesTheKeyThatIsMissingWhereNoOtherBackupLeadsToAPosition) {
  make_two({.key = ensure_key(house.path().parent_path() / "lent.key")->key});
  fs::remove_all(older.folder);

  const auto refused = house.restore({.point = newer.journal_head, .key_file = no_key()});

  EXPECT_THAT(message_of(refused), AllOf(HasSubstr("No backup can be used"), HasSubstr(newer.name),
                                         HasSubstr(newer.key), HasSubstr("--key-file")));
  EXPECT_EQ(house.text_of(later), "coffee");
}

// The newer one may hold what the journal has lost.
TEST_F(ConsentTest, NamesTheKeyThatIsMissingWhereTheJournalDoesNotLeadFromTheOlderBackup) {
  make_two({.key = ensure_key(house.path().parent_path() / "lent.key")->key});
  damage_row_of_later();

  const auto refused = house.restore({.point = newer.journal_head, .key_file = no_key()});

  EXPECT_THAT(message_of(refused),
              AllOf(HasSubstr("is not what was written there"), HasSubstr(newer.name),
                    HasSubstr(newer.key), HasSubstr("--key-file")));
}

TEST_F(ConsentTest, TakesAnOlderBackupThatIsNamedWhereTheKeyOfTheNewestIsMissing) {
  make_two({.key = ensure_key(house.path().parent_path() / "lent.key")->key});

  const auto restored = house.restore({.asked = older.name});

  ASSERT_TRUE(restored) << message_of(restored);
  EXPECT_EQ(restored->backup, older.name);
}

// Two data folders that share a folder of backups, and one of them is lost.
TEST_F(ConsentTest, DoesNotGuessWhoseBackupsTheseAre) {
  make_two();
  Household other;
  other.clock.advance(std::chrono::hours(1));
  Backup of_other;
  other.live([&](Open& open) {
    open.remember("others");
    of_other = open.back_up();
  });
  const fs::path copy = house.place().target() / of_other.name;
  fs::copy(of_other.folder, copy, fs::copy_options::recursive);
  lose_data();

  const auto refused = house.restore({});
  const auto named = house.restore({.asked = newer.name});

  EXPECT_THAT(message_of(refused), AllOf(HasSubstr("backups of 2 data sets"), HasSubstr(newer.name),
                                         HasSubstr(of_other.name), HasSubstr("Name the one")));
  ASSERT_TRUE(named) << message_of(named);
  EXPECT_EQ(house.text_of(later), "coffee");
}

TEST_F(ConsentTest, BeginsWithABackupThatWasMadeBeforeTheFirstWrite) {
  base::Id first;
  Backup empty;
  house.live([&](Open& open) {
    empty = open.back_up();
    first = open.remember("tea");
  });

  const auto to_first = house.restore_to(2);
  const auto to_nothing = house.restore({.asked = empty.name});

  EXPECT_EQ(empty.journal_head, 0);
  ASSERT_TRUE(to_first) << message_of(to_first);
  EXPECT_EQ(to_first->taken, 2);
  ASSERT_TRUE(to_nothing) << message_of(to_nothing);
  EXPECT_EQ(to_nothing->memories, 0);
}

TEST_F(ConsentTest, RefusesABackupThatIsLaterThanItsManifestSays) {
  make_two();
  fs::remove_all(older.folder);
  std::string manifest;
  std::getline(std::ifstream(newer.folder / "manifest.json"), manifest, '\0');
  const std::string head = "\"journal_head\": 3";
  const auto at = manifest.find(head);
  ASSERT_NE(at, std::string::npos) << manifest;
  std::ofstream(newer.folder / "manifest.json")
      << manifest.replace(at, head.size(), "\"journal_head\": 0");

  EXPECT_THAT(message_of(house.restore_to(2)), HasSubstr("not what its manifest says"));
}

}  // namespace
}  // namespace theseus::backup
