#include "backup/retention.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "backup/testing/backed_data.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;
using testing::BackedData;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

constexpr std::chrono::hours kAhead{1000};

struct Retaining : ::testing::Test {
  BackedData data;
  const Backup first = data.make();
  const Backup second = data.make();
  const Backup third = data.make();

  Created verified(const Backup& backup, std::optional<base::Time> window = std::nullopt) const {
    return {.backup = backup, .window_opened = window};
  }
};

TEST_F(Retaining, DeletesTheOldestBeyondThoseThatAreKept) {
  EXPECT_THAT(prune_behind(data.place(), verified(third), 2), ElementsAre(first.name));

  EXPECT_THAT(testing::names_in(data.place().own_folder()), ElementsAre(second.name, third.name));
}

TEST_F(Retaining, DeletesNothingBehindOneThatIsNotThereAsItWas) {
  fs::resize_file(third.folder / "theseus.db", 4096);

  EXPECT_THAT(prune_behind(data.place(), verified(third), 1), IsEmpty());

  EXPECT_EQ(testing::names_in(data.place().own_folder()).size(), 3U);
}

TEST_F(Retaining, DeletesNothingThatIsNewerThanTheOneThatWasVerified) {
  EXPECT_THAT(prune_behind(data.place(), verified(second), 1), ElementsAre(first.name));

  EXPECT_EQ(list_backups(data.place()).size(), 2U);
}

TEST_F(Retaining, KeepsWhatIsAsYoungAsAnOpenWindowAndTheNewestBeforeIt) {
  EXPECT_THAT(prune_behind(data.place(), verified(third, second.taken), 1), IsEmpty());
  EXPECT_THAT(prune_behind(data.place(), verified(third, third.taken), 1), ElementsAre(first.name));
}

TEST_F(Retaining, DeletesWhatAClockAheadStampedWhenTheJournalHasLeftItBehind) {
  data.clock().advance(kAhead);
  data.remember("tea");
  const Backup ahead = data.make();
  data.clock().advance(-kAhead);
  data.remember("coffee");
  const Backup fourth = data.make();
  const Backup fifth = data.make();

  EXPECT_THAT(prune_behind(data.place(), verified(fifth), 2),
              UnorderedElementsAre(first.name, second.name, third.name, ahead.name));
  EXPECT_TRUE(fs::exists(fourth.folder));
}

TEST_F(Retaining, CountsNoneThatIsFromTheFuture) {
  data.clock().advance(kAhead);
  const Backup ahead = data.make();
  data.clock().advance(-kAhead);
  const Backup fourth = data.make();

  EXPECT_THAT(prune_behind(data.place(), verified(fourth), 2),
              UnorderedElementsAre(first.name, second.name));
  EXPECT_TRUE(fs::exists(ahead.folder));
}

TEST_F(Retaining, KeepsAllOfAnOpenWindowThoughAClockWasBehind) {
  data.clock().advance(-kAhead);
  data.remember("tea");
  data.make();
  data.clock().advance(kAhead);
  const Backup last = data.make();

  EXPECT_THAT(prune_behind(data.place(), verified(last, second.taken), 1), IsEmpty());
}

TEST_F(Retaining, LeavesBackupsOfOtherDataAlone) {
  BackedData other;
  CreateWish wish = other.wish();
  wish.place.folder = data.place().own_folder();
  const auto foreign = create_backup(wish);
  ASSERT_TRUE(foreign);

  prune_behind(data.place(), verified(third), 1);

  EXPECT_EQ(list_backups(data.place()).size(), 2U);
  EXPECT_TRUE(fs::exists(foreign->backup.folder));
}

TEST_F(Retaining, DoesNothingWhileAnotherMakesABackup) {
  data.remember_much();
  std::vector<std::string> gone;
  CreateWish wish = data.wish();
  wish.work.rest = [&](std::chrono::microseconds) {
    const auto now = prune_behind(data.place(), verified(third), 1);
    gone.insert(gone.end(), now.begin(), now.end());
  };

  ASSERT_TRUE(create_backup(wish));

  EXPECT_THAT(gone, IsEmpty());
}

}  // namespace
}  // namespace theseus::backup
