#include "backup/broken_backups.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

#include "backup/testing/backed_data.h"
#include "support/child_process.h"
#include "support/temporary_folder.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;
using testing::BackedData;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

struct BrokenBackups : ::testing::Test {
  std::vector<BrokenBackup> listed() {
    return list_broken_backups(data.place(), find_data_set(data.place()));
  }

  BackedData data;
};

TEST_F(BrokenBackups, AreNamedWithTheReason) {
  const Backup cut = data.make();
  const Backup mute = data.make();
  fs::resize_file(cut.folder / "theseus.db", 4096);
  std::ofstream(mute.folder / "manifest.json") << "{";

  ASSERT_THAT(listed(), SizeIs(2));
  EXPECT_EQ(listed()[0].name, mute.name);
  EXPECT_EQ(listed()[1].name, cut.name);
  EXPECT_THAT(listed()[1].reason, HasSubstr("has 4096 bytes"));
}

TEST_F(BrokenBackups, AreNeitherWholeOnesNorWhatElseLiesThere) {
  data.make();
  fs::create_directory(data.place().own_folder() / "lost+found");
  fs::create_directory(data.place().own_folder() / "20260101T000000000Z-format-1.new");

  EXPECT_THAT(listed(), IsEmpty());
}

TEST_F(BrokenBackups, OfOtherDataAreLeftOut) {
  BackedData other;
  CreateWish wish = other.wish();
  wish.place.folder = data.make().folder.parent_path();
  const auto foreign = create_backup(wish);
  ASSERT_TRUE(foreign);

  fs::resize_file(foreign->backup.folder / "theseus.db", 4096);

  EXPECT_THAT(listed(), IsEmpty());
}

TEST(BackupFolder, ThatIsNotMountedIsNoFolderWithoutBackups) {
  BackedData data;
  const Place away{.data_folder = data.folder(), .folder = "/nowhere/mounted"};

  EXPECT_EQ(reason_unseen(data.place()), std::nullopt);
  EXPECT_THAT(reason_unseen(away).value_or(""), HasSubstr("it is not there"));
  EXPECT_THAT(find_backup(away, std::nullopt).error().message, HasSubstr("/nowhere/mounted"));
  EXPECT_THAT(find_backup(away, std::nullopt).error().message,
              Not(HasSubstr("There is no backup")));
}

constexpr uid_t kNobody = 65534;

// To root nothing is forbidden.
TEST(BackupFolder, OfSomebodyElseIsNoFolderWithoutBackups) {
  BackedData data;
  const Backup backup = data.make();
  const tests::TemporaryFolder open;
  fs::permissions(open.path(), fs::perms(0755));
  fs::rename(backup.folder, open / backup.name);
  fs::permissions(open / backup.name, fs::perms::none);
  fs::permissions(data.place().own_folder(), fs::perms::none);
  tests::ChildProcess child([&] {
    if (::getuid() == 0 && ::setuid(kNobody) != 0) return 98;
    EXPECT_THAT(reason_unseen(data.place()).value_or(""), HasSubstr("Permission denied"));
    EXPECT_THAT(read_backup(open / backup.name).error().message, HasSubstr("may not read"));
    return ::testing::Test::HasFailure() ? 1 : 0;
  });

  EXPECT_EQ(child.wait(), 0);
  fs::permissions(open / backup.name, fs::perms::owner_all);
  fs::permissions(data.place().own_folder(), fs::perms::owner_all);
}

TEST(BackupFolder, ThatIsAFileIsNoFolderWithoutBackups) {
  BackedData data;
  std::ofstream(data.folder() / "file") << "x";

  EXPECT_THAT(
      reason_unseen({.data_folder = data.folder(), .folder = data.folder() / "file"}).value_or(""),
      HasSubstr("cannot be read"));
}

}  // namespace
}  // namespace theseus::backup
