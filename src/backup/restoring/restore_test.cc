#include "backup/restoring/restore.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <unistd.h>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "backup/key_file.h"
#include "backup/testing/household.h"
#include "memory/parity/parity_check.h"
#include "migrations/program.h"
#include "support/temporary_folder.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;
using ::testing::AllOf;
using ::testing::HasSubstr;
using testing::Household;
using testing::message_of;
using Reason = upgrade::UpgradeRefusal::Kind;
using Open = Household::Open;

class RestoreTest : public ::testing::Test {
 protected:
  std::int64_t head() const { return house.number("SELECT max(seq) FROM journal"); }
  void expect_whole() const {
    house.inspect([](storage::Transaction& transaction) {
      EXPECT_TRUE(memory::check_parity(transaction, memory::Digests::complete).holds());
    });
  }
  fs::path only_replaced_folder() const {
    fs::path found;
    for (const auto& entry : fs::directory_iterator(house.path())) {
      if (entry.path().filename().string().starts_with("replaced-")) {
        EXPECT_TRUE(found.empty()) << "more than one";
        found = entry.path();
      }
    }
    return found;
  }

  Household house;
};

TEST_F(RestoreTest, PutsBackWhatABackupHasAndKeepsWhatWasThere) {
  base::Id kept;
  base::Id later;
  house.live([&](Open& open) {
    kept = open.remember("tea");
    open.back_up();
    later = open.remember("coffee");
  });

  const auto restored = house.restore({});

  ASSERT_TRUE(restored) << message_of(restored);
  EXPECT_EQ(house.text_of(kept), "tea");
  EXPECT_EQ(house.text_of(later), std::nullopt);
  EXPECT_EQ(restored->to, 2);
  EXPECT_EQ(restored->undone, 1);
  EXPECT_EQ(restored->restored_at, 4);
  EXPECT_EQ(house.rows("SELECT seq, kind FROM journal WHERE seq > 2", 2), "4|restore_data\n");
  EXPECT_EQ(restored->replaced, only_replaced_folder());
  EXPECT_TRUE(fs::exists(*restored->replaced / "theseus.db"));
  EXPECT_FALSE(fs::exists(house.path() / "restoring.new"));
  expect_whole();
}

TEST_F(RestoreTest, TakesTheJournalUpToAPositionOnTopOfTheNewestBackupBeforeIt) {
  base::Id first;
  base::Id second;
  base::Id third;
  house.live([&](Open& open) {
    first = open.remember("tea", "home", {"drinks"});
    open.back_up();
    second = open.remember("coffee", "office");
    open.revise(first, "green tea");
    third = open.remember("cocoa");
    open.back_up();
  });

  const auto restored = house.restore_to(5);

  ASSERT_TRUE(restored) << message_of(restored);
  EXPECT_EQ(house.text_of(first), "green tea");
  EXPECT_EQ(house.text_of(second), "coffee");
  EXPECT_EQ(house.text_of(third), std::nullopt);
  EXPECT_EQ(restored->taken, 3);
  EXPECT_EQ(restored->undone, 1);
  expect_whole();
}

TEST_F(RestoreTest, FindsThePositionOfATime) {
  base::Time between{};
  base::Id first;
  house.live([&](Open& open) {
    open.remember("one");
    open.back_up();
    first = open.remember("two");
    house.clock.advance(std::chrono::minutes(5));
    between = house.clock.now();
    house.clock.advance(std::chrono::minutes(5));
    open.remember("three");
  });

  const auto restored = house.restore({.point = between});

  ASSERT_TRUE(restored) << message_of(restored);
  EXPECT_EQ(restored->to, 3);
  EXPECT_EQ(house.text_of(first), "two");
}

TEST_F(RestoreTest, TakesKeysFromTheDataThatItReplaces) {
  std::string secret;
  std::string revoked;
  house.live([&](Open& open) {
    const auto made = open.keys.create(
        {}, {.name = "a", .role = memory::Role::admin, .spaces = {"*"}, .expires_at = {}}, {});
    revoked = made->secret;
    open.remember("tea");
    open.back_up();
    ASSERT_TRUE(open.keys.revoke({}, made->key.id, {}));
    secret =
        open.keys
            .create({},
                    {.name = "b", .role = memory::Role::admin, .spaces = {"*"}, .expires_at = {}},
                    {})
            ->secret;
  });

  ASSERT_TRUE(house.restore({}));

  house.live([&](Open& open) {
    EXPECT_FALSE(open.keys.authenticate(revoked));
    EXPECT_TRUE(open.keys.authenticate(secret));
  });
}

TEST_F(RestoreTest, RaisesTheEpochAndLeavesNoInstance) {
  house.live([](Open& open) {
    open.remember("tea");
    open.back_up();
  });
  const std::int64_t epoch = house.number("SELECT epoch FROM stamp");

  ASSERT_TRUE(house.restore({}));

  EXPECT_GT(house.number("SELECT epoch FROM stamp"), epoch);
  EXPECT_EQ(house.number("SELECT count(*) FROM instances"), 0);
  EXPECT_EQ(house.number("SELECT count(*) FROM upgrade_lock WHERE instance IS NOT NULL"), 0);
}

TEST_F(RestoreTest, RefusesAPositionThatARestoreUndid) {
  house.live([](Open& open) {
    open.remember("tea");
    open.back_up();
    open.remember("coffee");
  });
  ASSERT_TRUE(house.restore_to(2));

  const auto refused = house.restore_to(3);

  EXPECT_THAT(message_of(refused), AllOf(HasSubstr("undone by a restore"),
                                         HasSubstr("at 2, what came after it begins at 4")));
}

TEST_F(RestoreTest, PassesOverABackupOfABranchThatWasUndone) {
  base::Id after;
  house.live([](Open& open) {
    open.remember("tea");
    open.back_up();
    open.remember("of the undone branch");
    open.back_up();
  });
  ASSERT_TRUE(house.restore_to(2));
  house.live([&](Open& open) { after = open.remember("coffee"); });

  const auto restored = house.restore_to(5);

  ASSERT_TRUE(restored) << message_of(restored);
  EXPECT_EQ(restored->to, 5);
  EXPECT_EQ(house.text_of(after), "coffee");
  EXPECT_EQ(house.rows("SELECT seq FROM journal", 1), "1\n2\n4\n5\n6\n");
  expect_whole();
}

TEST_F(RestoreTest, IsRefusedWhileAProcessUsesTheDataAndNamesIt) {
  RestoreOutcome outcome(Restored{});
  house.live([&](Open& open) {
    open.remember("tea");
    open.back_up();
    outcome = house.restore({});
  });

  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().kind, Reason::busy);
  EXPECT_THAT(outcome.error().message,
              AllOf(HasSubstr(std::to_string(::getpid())), HasSubstr("Nothing was changed")));
}

TEST_F(RestoreTest, IsRefusedWhereThereIsNoRoom) {
  house.live([](Open& open) {
    open.remember("tea");
    open.back_up();
  });
  house.free_bytes = 1000;

  const auto outcome = house.restore({});

  EXPECT_THAT(message_of(outcome), HasSubstr("Make room there"));
  EXPECT_TRUE(only_replaced_folder().empty());
}

TEST_F(RestoreTest, BringsLostDataBackFromItsNewestBackupWithNumbersFarAbove) {
  base::Id kept;
  house.live([&](Open& open) {
    kept = open.remember("tea");
    open.back_up();
  });
  std::ofstream(house.path() / "theseus.db", std::ios::binary | std::ios::trunc)
      << std::string(8192, 'x');
  fs::remove(house.path() / "theseus.db-wal");

  const auto restored = house.restore({});

  ASSERT_TRUE(restored) << message_of(restored);
  EXPECT_EQ(house.text_of(kept), "tea");
  EXPECT_EQ(restored->restored_at, 2 + (std::int64_t{1} << 32) + 1);
  ASSERT_EQ(restored->warnings.size(), 1U);
  EXPECT_THAT(restored->warnings.front(), HasSubstr("revoke again"));
  EXPECT_TRUE(fs::exists(*restored->replaced / "theseus.db"));
  expect_whole();
}

TEST_F(RestoreTest, PutsABackupIntoAnEmptyFolder) {
  base::Id kept;
  fs::path backup;
  house.live([&](Open& open) {
    kept = open.remember("tea");
    backup = open.back_up().folder;
  });
  const tests::TemporaryFolder elsewhere;

  const auto restored =
      house.restore({.place = {.data_folder = elsewhere / "new"}, .asked = backup.string()});

  ASSERT_TRUE(restored) << message_of(restored);
  EXPECT_EQ(restored->memories, 1);
  EXPECT_EQ(restored->replaced, std::nullopt);
  EXPECT_TRUE(fs::exists(elsewhere / "new/theseus.db"));
}

TEST_F(RestoreTest, RefusesABackupOfOtherData) {
  Household other;
  fs::path backup;
  other.live([&](Open& open) {
    open.remember("others");
    backup = open.back_up().folder;
  });
  house.live([](Open& open) { open.remember("tea"); });

  const auto outcome = house.restore({.asked = backup.string()});

  EXPECT_THAT(message_of(outcome), HasSubstr("a backup of other data"));
}

TEST_F(RestoreTest, AsksBeforeItLeavesChangesBehind) {
  house.live([](Open& open) {
    open.remember("tea");
    open.back_up();
    open.remember("coffee");
  });
  const auto program = migrations::this_program();

  const auto outcome = restore({.program = program, .clock = house.clock, .ids = house.ids},
                               {.place = house.place()});

  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().kind, Reason::asks);
  EXPECT_THAT(outcome.error().message, HasSubstr("1 later change"));
  EXPECT_EQ(head(), 3);
}

TEST_F(RestoreTest, StoppedWhileTheNewDataIsCheckedLeavesAllAsItWas) {
  base::Id later;
  house.live([&](Open& open) {
    open.remember("tea");
    open.back_up();
    later = open.remember("coffee");
  });
  std::stop_source stop;
  house.tell = [&stop](std::string_view sentence) {
    if (sentence.find("against its digest") != sentence.npos) stop.request_stop();
  };

  const auto stopped = house.restore({.stop = stop.get_token()});

  ASSERT_FALSE(stopped);
  EXPECT_EQ(stopped.error().kind, Reason::busy);
  EXPECT_EQ(stopped.error().message, kStopped);
  EXPECT_EQ(house.text_of(later), "coffee");
  EXPECT_FALSE(fs::exists(house.path() / "restoring.new"));
}

TEST_F(RestoreTest, IsStoppedBeforeItLooksForDamageInTheOldData) {
  house.live([&](Open& open) { open.back_up(); });
  std::stop_source stop;
  stop.request_stop();

  EXPECT_EQ(message_of(house.restore({.stop = stop.get_token()})), kStopped);
}

TEST_F(RestoreTest, RefusesADataFolderWhoseDatabaseIsALink) {
  house.live([](Open& open) {
    open.remember("tea");
    open.back_up();
  });
  fs::rename(house.path() / "theseus.db", house.path() / "real.db");
  fs::create_symlink(house.path() / "real.db", house.path() / "theseus.db");

  EXPECT_THAT(message_of(house.restore({})), HasSubstr("symbolic link"));
}

TEST_F(RestoreTest, OpensACompressedAndEncryptedBackupWithItsKey) {
  const fs::path key_file = house.path().parent_path() / "backup.key";
  base::Id kept;
  house.live([&](Open& open) {
    kept = open.remember("tea");
    open.back_up({.zstd = true, .key = ensure_key(key_file)->key});
  });

  const auto without = house.restore({});
  const auto with = house.restore({.key_file = key_file});

  EXPECT_THAT(message_of(without), HasSubstr("--key-file"));
  ASSERT_TRUE(with) << message_of(with);
  EXPECT_EQ(house.text_of(kept), "tea");
}

}  // namespace
}  // namespace theseus::backup
