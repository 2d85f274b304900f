#include "backup/older_copies.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "backup/testing/backed_data.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;
using testing::BackedData;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> told(const Place& place) {
  std::vector<std::string> told;
  for (const OlderCopy& copy : list_older_copies(place)) {
    told.push_back(copy.kind + " " + base::format_time(copy.made_at));
  }
  return told;
}

TEST(OlderCopies, AreBackupsHereAndThereAndWhatARestoreMovedAside) {
  BackedData data;
  tests::TemporaryFolder elsewhere;
  data.make();
  CreateWish wish = data.wish();
  wish.place.folder = elsewhere.path();
  ASSERT_TRUE(create_backup(wish));
  fs::create_directory(data.folder() / "replaced-20261121T150405678Z");

  EXPECT_THAT(told(wish.place),
              ElementsAre("backup 2027-01-15T08:00:01.000Z", "backup 2027-01-15T08:00:00.000Z",
                          "replaced 2026-11-21T15:04:05.678Z"));
}

TEST(OlderCopies, SayHowFarTheyReach) {
  BackedData data;
  data.make();
  data.remember("tea");
  const Backup backup = data.make();

  const auto copies = list_older_copies(data.place());

  ASSERT_EQ(copies.size(), 2U);
  EXPECT_EQ(copies[0].journal_head, backup.journal_head);
  EXPECT_GT(backup.journal_head, 0);
  EXPECT_EQ(copies[1].journal_head, std::nullopt) << "as where nobody noted it";
}

TEST(OlderCopies, AreNeitherHalfMadeNorOnlyNamedSo) {
  BackedData data;
  const Backup backup = data.make();
  fs::remove(backup.folder / "manifest.json");
  fs::create_directory(data.folder() / "replaced-20261121");
  fs::create_directory_symlink("backups", data.folder() / "replaced-20261121T150405678Z");

  EXPECT_THAT(told(data.place()), IsEmpty());
}

}  // namespace
}  // namespace theseus::backup
