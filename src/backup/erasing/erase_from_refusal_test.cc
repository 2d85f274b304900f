// What is asked and refused, which backups are left and why, and what a death leaves.
#include "backup/erasing/erase_from.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/resource.h>

#include <csignal>
#include <fstream>
#include <random>

#include "backup/testing/backed_data.h"
#include "backup/testing/erase_from_fixture.h"
#include "support/child_process.h"
#include "upgrade/snapshot_folder.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using testing::EraseFromTest;
using ::testing::HasSubstr;
using testing::Household;
using ::testing::IsEmpty;
using testing::kSecret;
using testing::name_of_first;

std::string incompressible(unsigned seed) {
  std::minstd_rand random(seed);
  std::string text;
  for (int i = 0; i < 12'000; ++i) text += static_cast<char>('!' + random() % 90);
  return text;
}

TEST_F(EraseFromTest, AsksBeforeAnythingIsChanged) {
  house.live([&](Open& open) {
    back_up_and_erase(open);

    const auto outcome = erase_in(open, {.place = house.place()});

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, upgrade::UpgradeRefusal::Kind::asks);
    EXPECT_THAT(outcome.error().message, HasSubstr(name_of_first()));
    EXPECT_THAT(backups(), ElementsAre(name_of_first()));
  });
}

TEST_F(EraseFromTest, LeavesWhatItCannotOpenAndSaysWhy) {
  house.live([&](Open& open) {
    back_up_and_erase(open, keyed());
    const Backup damaged = open.back_up();
    testing::change_a_byte(damaged.folder / "theseus.db");
    const Backup cut = open.back_up();
    fs::resize_file(cut.folder / "theseus.db", 5000);
    fs::remove(key_file());
    ensure_key(key_file()).value();
    open.erase(open.remember("one more"));
    const auto before = backups();

    const auto outcome = erase_from(open, {.key_file = key_file()});

    ASSERT_TRUE(outcome) << outcome.error().message;
    EXPECT_THAT(outcome->rewritten, IsEmpty());
    std::vector<std::string> reasons;
    for (const auto& left : outcome->left) reasons.push_back(left.reason);
    EXPECT_THAT(reasons, ::testing::UnorderedElementsAre(
                             HasSubstr("is encrypted with the key"),
                             HasSubstr("the checksum of its database is another"),
                             HasSubstr("is no whole backup")));
    EXPECT_EQ(backups(), before);
  });
}

TEST_F(EraseFromTest, LeavesABackupOfOtherData) {
  Household other;
  other.live([&](Open& open) {
    const Backup foreign = open.back_up();
    fs::create_directory(house.path());
    fs::create_directory(house.place().own_folder());
    fs::copy(foreign.folder, house.place().own_folder() / foreign.name);
  });
  house.live([&](Open& open) {
    open.erase(open.remember(kSecret));

    const auto outcome = erase_from(open);

    ASSERT_TRUE(outcome) << outcome.error().message;
    ASSERT_EQ(outcome->left.size(), 1U);
    EXPECT_FALSE(outcome->left[0].may_hold_erased);
    EXPECT_THAT(outcome->left[0].reason, HasSubstr("is a backup of other data"));
  });
}

TEST_F(EraseFromTest, LeavesABackupThatThereIsNoRoomFor) {
  house.live([&](Open& open) {
    back_up_and_erase(open);
    house.free_bytes = 1'000'000;

    const auto outcome = erase_from(open);

    ASSERT_TRUE(outcome) << outcome.error().message;
    ASSERT_EQ(outcome->left.size(), 1U);
    EXPECT_THAT(outcome->left[0].reason, HasSubstr("Make room there"));
    EXPECT_THAT(outcome->left[0].reason, HasSubstr(name_of_first() + " is as it was. "));
    EXPECT_THAT(backups(), ElementsAre(name_of_first()));
  });
}

TEST_F(EraseFromTest, IsBusyWhileAnotherMakesBackups) {
  house.live([&](Open& open) {
    back_up_and_erase(open);
    const auto shelf = upgrade::SnapshotFolder::try_enter(house.place().own_folder(), "backup");

    const auto outcome = erase_from(open);

    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().kind, upgrade::UpgradeRefusal::Kind::busy);
    EXPECT_THAT(backups(), ElementsAre(name_of_first()));
  });
}

TEST_F(EraseFromTest, StoppedInTheMiddleLeavesTheOldOne) {
  house.live([&](Open& open) {
    back_up_and_erase(open);
    std::stop_source stop;
    const auto ask = [&stop](std::int64_t, std::int64_t) { stop.request_stop(); };

    const auto outcome = erase_from(open, {.work = {.on_progress = ask, .stop = stop.get_token()}});

    ASSERT_TRUE(outcome) << outcome.error().message;
    EXPECT_EQ(outcome->left.size(), 1U);
    EXPECT_THAT(backups(), ElementsAre(name_of_first()));
  });
}

// What was erased may stand in it.
TEST_F(EraseFromTest, ClearsAwayWhatADeadAttemptHasLeftAlsoWhereNothingIsToBeWrittenAnew) {
  house.live([&](Open& open) {
    back_up_and_erase(open);
    expect_one_rewritten(erase_from(open));
    const fs::path half = house.place().own_folder() / name_of_first(".new");
    fs::create_directory(half);
    std::ofstream(half / "manifest.json") << "{";

    const auto outcome = erase_from(open);

    ASSERT_TRUE(outcome) << outcome.error().message;
    EXPECT_TRUE(outcome->left.empty());
    EXPECT_FALSE(fs::exists(half));
    EXPECT_THAT(backups(), ElementsAre(name_of_first("-2")));
  });
}

// One that died there left both; neither is written a third time.
TEST_F(EraseFromTest, GoesOnWhereTheOldOneWasNotDeletedYet) {
  house.live([&](Open& open) {
    back_up_and_erase(open);
    const fs::path old = house.place().own_folder() / name_of_first();
    fs::copy(old, house.path() / "aside");
    expect_one_rewritten(erase_from(open));
    fs::rename(house.path() / "aside", old);

    const auto outcome = erase_from(open);

    expect_whole(expect_one_rewritten(outcome));
    EXPECT_EQ(outcome->clean.size(), 1U);
    EXPECT_THAT(backups(), ElementsAre(name_of_first("-2")));
  });
}

TEST_F(EraseFromTest, DoesNotTakeADamagedOneForTheSuccessor) {
  house.live([&](Open& open) {
    back_up_and_erase(open);
    const fs::path old = house.place().own_folder() / name_of_first();
    fs::copy(old, house.path() / "aside");
    const Backup broken = expect_one_rewritten(erase_from(open));
    testing::change_a_byte(broken.folder / "theseus.db");
    fs::rename(house.path() / "aside", old);

    expect_whole(expect_one_rewritten(erase_from(open)));

    EXPECT_THAT(backups(), ElementsAre(name_of_first("-2"), name_of_first("-3")));
  });
}

// Deaths and full disks, of a process of its own.
class EraseFromDeathTest : public EraseFromTest {
 protected:
  EraseFromDeathTest() {
    house.live([&](Open& open) {
      for (unsigned i = 1; i <= 40; ++i) open.remember(incompressible(i));
      back_up_and_erase(open, {.zstd = true});
    });
  }

  /// The exit code of a process that dies at the so-manieth piece that it has read or written.
  int erase_until(int last_piece) {
    tests::ChildProcess child([&] {
      int pieces = 0;
      const auto count = [&](std::int64_t, std::int64_t) {
        if (++pieces == last_piece) ::raise(SIGKILL);
      };
      house.live([&](Open& open) {
        expect_one_rewritten(erase_from(open, {.work = {.on_progress = count}}));
      });
      return HasFailure() ? 1 : 0;
    });
    return child.wait();
  }
};

TEST_F(EraseFromDeathTest, KilledAtAnyPieceLeavesTheOldOneAndTheNextClearsTheDraftAway) {
  int kills = 0;
  while (erase_until(kills + 1) == -SIGKILL) {
    ++kills;
    EXPECT_EQ(backups().size(), 2U);
    const auto listed = list_backups(house.place());
    ASSERT_EQ(listed.size(), 1U);
    EXPECT_EQ(listed[0].name, name_of_first());
    expect_whole(listed[0]);
  }

  EXPECT_GE(kills, 3);
  EXPECT_THAT(backups(), ElementsAre(name_of_first("-2")));
  expect_whole(list_backups(house.place()).at(0));
}

TEST_F(EraseFromDeathTest, ThatRunsOutOfDiskLeavesTheOldOneAndNothingElse) {
  tests::ChildProcess child([&] {
    house.live([&](Open& open) {
      std::signal(SIGXFSZ, SIG_IGN);
      const rlimit limit{.rlim_cur = 200'000, .rlim_max = RLIM_INFINITY};
      EXPECT_EQ(::setrlimit(RLIMIT_FSIZE, &limit), 0);
      const auto outcome = erase_from(open);
      const rlimit none{.rlim_cur = RLIM_INFINITY, .rlim_max = RLIM_INFINITY};
      EXPECT_EQ(::setrlimit(RLIMIT_FSIZE, &none), 0);
      EXPECT_TRUE(outcome);
      EXPECT_EQ(outcome ? outcome->left.size() : 0U, 1U);
      EXPECT_THAT(backups(), ElementsAre(name_of_first()));
    });
    return HasFailure() ? 1 : 0;
  });

  EXPECT_EQ(child.wait(), 0);
  expect_whole(list_backups(house.place()).at(0));
}

}  // namespace
}  // namespace theseus::backup
