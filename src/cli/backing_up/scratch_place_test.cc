#include "cli/backing_up/scratch_place.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/temporary_folder.h"

namespace theseus::cli {
namespace {

TEST(ScratchPlaceTest, IsTheOneThatSomebodyNames) {
  EXPECT_EQ(
      find_scratch(
          {.is_encrypted = true, .in = "/mnt/mine", .data_folder = "/gone", .otherwise = "/tmp"})
          .value(),
      "/mnt/mine");
}

TEST(ScratchPlaceTest, IsWithTheDataForWhatIsEncrypted) {
  const tests::TemporaryFolder data;

  EXPECT_EQ(
      find_scratch({.is_encrypted = true, .data_folder = data.path(), .otherwise = "/tmp"}).value(),
      data.path());
}

TEST(ScratchPlaceTest, IsNowhereForWhatIsEncryptedWhereTheDataIsGone) {
  const tests::TemporaryFolder folder;

  const auto found =
      find_scratch({.is_encrypted = true, .data_folder = folder / "gone", .otherwise = "/tmp"});

  ASSERT_FALSE(found);
  EXPECT_THAT(found.error().message, ::testing::HasSubstr("--in FOLDER"));
}

TEST(ScratchPlaceTest, IsAnywhereForWhatIsNotEncrypted) {
  EXPECT_EQ(find_scratch({.data_folder = "/gone", .otherwise = "/tmp"}).value(), "/tmp");
}

}  // namespace
}  // namespace theseus::cli
