#include "backup/scratch_folder.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <fstream>
#include <thread>
#include <vector>

#include "base/error.h"
#include "support/child_process.h"
#include "support/temporary_folder.h"

namespace theseus::backup {
namespace {

namespace fs = std::filesystem;

void make_folder_with_lock(const fs::path& folder) {
  fs::create_directory(folder);
  std::ofstream(folder / "lock");
}

std::ptrdiff_t count_in(const fs::path& folder) {
  return std::distance(fs::directory_iterator(folder), fs::directory_iterator());
}

TEST(ScratchFolderTest, GoesWithItsObject) {
  const tests::TemporaryFolder parent;
  { const ScratchFolder scratch(parent.path()); }

  EXPECT_EQ(count_in(parent.path()), 0);
}

TEST(ScratchFolderTest, TakesAwayWhatADeadProcessLeft) {
  const tests::TemporaryFolder parent;
  make_folder_with_lock(parent / "theseus-unpacked-abcdef");

  clear_scratch_folders(parent.path());

  EXPECT_EQ(count_in(parent.path()), 0);
}

// The folder may be one of everybody's.
TEST(ScratchFolderTest, LeavesWhatHasANameOfItsOwn) {
  const tests::TemporaryFolder parent;
  make_folder_with_lock(parent / "unpacked-photographs");
  make_folder_with_lock(parent / "theseus-unpacked-photographs");
  fs::create_directory(parent / "theseus-unpacked-unlock");

  clear_scratch_folders(parent.path());

  EXPECT_EQ(count_in(parent.path()), 3);
}

TEST(ScratchFolderTest, LeavesOneThatIsUsed) {
  const tests::TemporaryFolder parent;
  const ScratchFolder scratch(parent.path());
  const ScratchFolder other(parent.path());

  EXPECT_TRUE(fs::exists(scratch.path()));
  EXPECT_TRUE(fs::exists(other.path()));
}

TEST(ScratchFolderTest, IsThereForAsLongAsItIsUsedWhileOthersTidyUp) {
  const tests::TemporaryFolder parent;
  std::atomic<int> lost = 0;
  {
    std::vector<std::jthread> users;
    for (int user = 0; user < 4; ++user) {
      users.emplace_back([&] {
        for (int i = 0; i < 100; ++i) {
          const ScratchFolder scratch(parent.path());
          clear_scratch_folders(parent.path());
          if (!fs::exists(scratch.path() / "lock")) ++lost;
        }
      });
    }
  }

  EXPECT_EQ(lost, 0);
  EXPECT_EQ(count_in(parent.path()), 0);
}

constexpr uid_t kNobody = 65534;

// As on a full disk, where a folder can be made and no file in it. Nobody would know it again. To
// root nothing is forbidden.
TEST(ScratchFolderTest, LeavesNothingWhereItCannotBeLocked) {
  const tests::TemporaryFolder parent;
  fs::permissions(parent.path(), fs::perms::all);
  tests::ChildProcess child([&] {
    if (::getuid() == 0 && ::setuid(kNobody) != 0) return 98;
    ::umask(S_IWUSR);
    EXPECT_THROW(ScratchFolder scratch(parent.path()), base::Error);
    return ::testing::Test::HasFailure() ? 1 : 0;
  });

  EXPECT_EQ(child.wait(), 0);
  EXPECT_EQ(count_in(parent.path()), 0);
}

}  // namespace
}  // namespace theseus::backup
