#include "upgrade/free_space.h"

#include <gtest/gtest.h>

#include "support/temporary_folder.h"

namespace theseus::upgrade {
namespace {

TEST(FreeSpace, OfAFolderThatIsNotThereIsThatOfTheDiskItWouldLieOn) {
  const tests::TemporaryFolder folder;

  EXPECT_GT(free_bytes_of(folder.path()), 0);
  EXPECT_GT(free_bytes_of(folder / "not"), 0);
  EXPECT_TRUE(are_on_one_disk(folder.path(), folder / "not" / "there"));
}

TEST(FreeSpace, IsNotSharedBetweenDisks) {
  const tests::TemporaryFolder folder;

  EXPECT_FALSE(are_on_one_disk(folder.path(), "/proc"));
}

TEST(FreeSpace, IsSaidInMegabytes) {
  EXPECT_EQ(megabytes(12'345'678), "12.3 MB");
  EXPECT_EQ(megabytes(0), "0.0 MB");
}

}  // namespace
}  // namespace theseus::upgrade
