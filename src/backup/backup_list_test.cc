// Which of several backups is the newest where the clock was not always right.
#include "backup/backup_list.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <thread>

#include "backup/testing/backed_data.h"

namespace theseus::backup {
namespace {

using testing::BackedData;
using ::testing::ElementsAre;

constexpr std::chrono::hours kAhead{1000};

std::vector<std::string> names(const Place& place) {
  std::vector<std::string> names;
  for (const Backup& backup : list_backups(place)) names.push_back(backup.name);
  return names;
}

TEST(BackupList, BeginsWithWhatReachesFurthestThoughAClockWasSetBack) {
  BackedData data;
  data.clock().advance(kAhead);
  data.remember("tea");
  const Backup ahead = data.make();
  data.clock().advance(-kAhead);
  data.remember("coffee");
  const Backup later = data.make();

  EXPECT_THAT(names(data.place()), ElementsAre(later.name, ahead.name));
  EXPECT_EQ(find_backup(data.place(), std::nullopt)->name, later.name);
}

// Found by an operator: the command that a message named could not be pasted.
TEST(BackupList, NamesAFolderWithASpaceAsOneWordOfACommand) {
  const auto found = find_backup({.data_folder = "/nowhere/my data"}, std::nullopt);

  ASSERT_FALSE(found);
  EXPECT_THAT(found.error().message,
              ::testing::HasSubstr("theseus backup create --data '/nowhere/my data'"));
}

TEST(BackupList, GoesByTimeWhereNothingWasWrittenBetween) {
  BackedData data;
  data.remember("tea");
  const Backup first = data.make();
  const Backup second = data.make();

  EXPECT_THAT(names(data.place()), ElementsAre(second.name, first.name));
}

TEST(BackupList, GoesByTimeBetweenDataSets) {
  BackedData data;
  data.remember("tea");
  data.remember("coffee");
  const Backup own = data.make();
  BackedData other;
  other.clock().advance(std::chrono::hours(1));
  CreateWish wish = other.wish();
  wish.place.folder = data.place().own_folder();
  const auto foreign = create_backup(wish);
  ASSERT_TRUE(foreign);

  EXPECT_THAT(names(data.place()), ElementsAre(foreign->backup.name, own.name));
}

// A server that saw none where one was just rewritten made another, and took it for handed on.
TEST(BackupList, MissesNoneThatGetsAnotherNameMeanwhile) {
  BackedData data;
  const Backup made = data.make();
  const std::filesystem::path other = made.folder.string() + "-2";
  std::size_t fewest = 1;
  {
    const std::jthread renaming([&](const std::stop_token& stop) {
      while (!stop.stop_requested()) {
        std::filesystem::rename(made.folder, other);
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
        std::filesystem::rename(other, made.folder);
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
      }
    });
    for (int look = 0; look < 1000; ++look) {
      fewest = std::min(fewest, list_backups(data.place()).size());
    }
  }

  EXPECT_EQ(fewest, 1U);
}

}  // namespace
}  // namespace theseus::backup
