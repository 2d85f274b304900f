// What others make meanwhile, what a death leaves and what cannot be deleted: all that is no backup
// by its name, and may hold what was erased.
#include "backup/erasing/erase_from.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

#include "backup/testing/erase_from_fixture.h"
#include "support/child_process.h"
#include "support/temporary_folder.h"
#include "upgrade/snapshot_folder.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using testing::EraseFromTest;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::name_of_first;

constexpr uid_t kNobody = 65534;

// Whose copy may have been taken before the erase.
TEST_F(EraseFromTest, NamesABackupThatAnotherProcessIsJustMaking) {
  house.live([&](Open& open) {
    open.erase(open.remember("a"));
    const fs::path own = house.place().own_folder();
    const auto other = upgrade::SnapshotFolder::try_enter(own, "backup");
    const fs::path half = own / name_of_first(".new");
    fs::create_directory(half);

    const auto outcome = erase_from(open);

    ASSERT_TRUE(outcome) << outcome.error().message;
    ASSERT_EQ(outcome->left.size(), 1U);
    EXPECT_EQ(outcome->left[0].folder, half);
    EXPECT_TRUE(outcome->left[0].may_hold_erased);
    EXPECT_THAT(outcome->left[0].reason, HasSubstr("run the same again when it is done"));
    EXPECT_TRUE(fs::exists(half));
  });
}

TEST_F(EraseFromTest, NamesABackupThatAnotherProcessHasMadeBehindTheLookAtWhatThereIs) {
  house.live([&](Open& open) {
    back_up_and_erase(open);
    const fs::path own = house.place().own_folder();
    const fs::path snapshots = house.place().snapshot_folder();
    fs::create_directory(snapshots);
    fs::rename(own / name_of_first(), snapshots / name_of_first());
    const auto other = upgrade::SnapshotFolder::try_enter(own, "backup");
    const fs::path made = own / name_of_first();
    fs::create_directory(made.string() + ".new");
    const auto give_name = [&](std::int64_t, std::int64_t) {
      std::error_code given;
      fs::rename(made.string() + ".new", made, given);
    };

    const auto outcome = erase_from(open, {.work = {.on_progress = give_name}});

    ASSERT_TRUE(outcome) << outcome.error().message;
    EXPECT_EQ(outcome->rewritten.size(), 1U);
    ASSERT_EQ(outcome->left.size(), 1U);
    EXPECT_EQ(outcome->left[0].folder, made);
    EXPECT_THAT(outcome->left[0].reason, HasSubstr("was made by another process meanwhile"));
  });
}

TEST_F(EraseFromTest, TakesTheDraftOfADeadAttemptForNoWorkOfAnother) {
  house.live([&](Open& open) {
    back_up_and_erase(open);
    fs::create_directory(house.place().own_folder() / name_of_first("-2.new"));

    expect_one_rewritten(erase_from(open));

    EXPECT_THAT(backups(), ElementsAre(name_of_first("-2")));
  });
}

// Where the plain copy stands of what is encrypted elsewhere.
TEST_F(EraseFromTest, ClearsTheDataFolderTooWhereTheBackupsGoElsewhere) {
  const tests::TemporaryFolder elsewhere;
  house.live([&](Open& open) {
    back_up_and_erase(open);
    expect_one_rewritten(erase_from(open));
    const fs::path half = house.place().own_folder() / name_of_first(".new");
    fs::create_directory(half);
    Place place = house.place();
    place.folder = elsewhere.path();

    const auto outcome = erase_in(open, {.place = place, .accepts = true});

    ASSERT_TRUE(outcome) << outcome.error().message;
    EXPECT_THAT(outcome->left, IsEmpty());
    EXPECT_FALSE(fs::exists(half));
  });
}

// To root nothing is forbidden.
TEST_F(EraseFromTest, NamesWhatCannotBeDeletedOfABackupThatLiesElsewhere) {
  const tests::TemporaryFolder elsewhere;
  const fs::path home = house.path().parent_path();
  for (const fs::path& folder : {home, elsewhere.path()}) {
    if (::getuid() == 0) {
      ASSERT_EQ(::chown(folder.c_str(), kNobody, kNobody), 0);
    }
  }
  tests::ChildProcess child([&] {
    if (::getuid() == 0 && ::setuid(kNobody) != 0) return 98;
    house.live([&](Open& open) {
      back_up_and_erase(open);
      const fs::path old = elsewhere / "of-monday";
      fs::rename(house.place().own_folder() / name_of_first(), old);
      fs::create_directory(old / "kept");
      std::ofstream(old / "kept" / "file") << "x";
      fs::permissions(old / "kept", fs::perms(0500));

      const auto outcome = erase_from(open, {.asked = old.string()});

      EXPECT_TRUE(outcome) << outcome.error().message;
      EXPECT_EQ(outcome->rewritten.size(), 1U);
      EXPECT_EQ(outcome->left.size(), 1U);
      EXPECT_EQ(outcome->left.at(0).folder, old.string() + ".new");
      EXPECT_THAT(outcome->left.at(0).reason, HasSubstr("delete it by hand"));
      fs::permissions(old.string() + ".new/kept", fs::perms::owner_all);
    });
    return HasFailure() ? 1 : 0;
  });

  EXPECT_EQ(child.wait(), 0);
}

// What was written anew was not told of where that failed.
TEST_F(EraseFromTest, ReportsWhatItDidThoughAFolderCannotBeReadAfterwards) {
  house.live([&](Open& open) {
    back_up_and_erase(open);
    Place place = house.place();
    place.snapshots = house.path() / "snapshots";
    std::ofstream(place.snapshots) << "no folder";

    const auto outcome =
        erase_in(open, {.place = place, .asked = name_of_first(), .accepts = true});

    ASSERT_TRUE(outcome) << outcome.error().message;
    EXPECT_EQ(outcome->rewritten.size(), 1U);
    ASSERT_EQ(outcome->left.size(), 1U);
    EXPECT_EQ(outcome->left[0].folder, place.snapshots);
    EXPECT_THAT(outcome->left[0].reason, HasSubstr("cannot be read"));
  });
}

TEST_F(EraseFromTest, SaysWhatToDoWithABackupOfDamagedData) {
  house.live([&](Open& open) {
    const base::Id id = open.remember("a");
    open.database().write([](storage::Transaction& transaction) {
      transaction.execute("UPDATE memories SET created_at = created_at + 1");
      return storage::Ending::commit;
    });
    const Backup damaged = open.back_up();
    ASSERT_FALSE(damaged.fault.empty());
    open.erase(id);

    const auto outcome = erase_from(open);

    ASSERT_TRUE(outcome) << outcome.error().message;
    ASSERT_EQ(outcome->left.size(), 1U);
    EXPECT_TRUE(outcome->left[0].may_hold_erased);
    EXPECT_THAT(outcome->left[0].reason, HasSubstr("rm -r " + damaged.folder.string()));
    EXPECT_THAT(backups(), ElementsAre(damaged.name));
  });
}

}  // namespace
}  // namespace theseus::backup
