#include "upgrade/rehearsed.h"

#include <gtest/gtest.h>

#include <fstream>

#include "support/temporary_folder.h"

namespace theseus::upgrade {
namespace {

const Rehearsed kRehearsed{
    .release = "0.3.0",
    .backup = "20261121T150405678Z-format-1",
    .time = base::from_milliseconds(1'800'000'000'123),
    .steps = {{.format = 2, .rows = 40, .microseconds_a_row = 12.5, .bytes_a_row = 100},
              {.format = 3}}};

TEST(RehearsedFile, GivesBackWhatWasKeptLast) {
  const tests::TemporaryFolder folder;
  keep_rehearsed(folder.path(), {.release = "0.3.0"});
  keep_rehearsed(folder.path(), kRehearsed);

  const auto found = find_rehearsed(folder.path(), "0.3.0");

  ASSERT_TRUE(found);
  EXPECT_EQ(found->backup, kRehearsed.backup);
  EXPECT_EQ(found->time, kRehearsed.time);
  ASSERT_NE(found->find(2), nullptr);
  EXPECT_EQ(found->find(2)->microseconds_a_row, 12.5);
  EXPECT_EQ(found->find(2)->bytes_a_row, 100);
  EXPECT_EQ(found->find(3), nullptr);
}

TEST(RehearsedFile, CountsForTheReleaseThatRehearsedAlone) {
  const tests::TemporaryFolder folder;
  keep_rehearsed(folder.path(), kRehearsed);

  EXPECT_FALSE(find_rehearsed(folder.path(), "0.4.0"));
}

TEST(RehearsedFile, IsNoHindranceWhereItIsNotThereOrNotWhole) {
  const tests::TemporaryFolder folder;
  const bool was_there = find_rehearsed(folder.path(), "0.3.0").has_value();
  std::ofstream(folder / kRehearsedName) << R"({"form": 1, "release": "0.3.0", "steps": [)";

  EXPECT_FALSE(was_there);
  EXPECT_FALSE(find_rehearsed(folder.path(), "0.3.0"));
}

}  // namespace
}  // namespace theseus::upgrade
