// Crashes in the commands that make, delete, rewrite and bring back backups, and in an erase:
// IMAGES images of them in all (150), from SEED.
#include <gtest/gtest.h>

#include <iostream>

#include "cut_commands.h"
#include "upgrade/recorder/crash_images.h"

namespace theseus::tests {
namespace {

class BackupCrash : public testing::TestWithParam<Command> {
 protected:
  std::string fault_of(const Image& image) const {
    const Site found = cut.site_at(image.folder);
    std::string fault = fault_after_restart(found, cut.expectation(image.marks));
    if (fault.empty() && cut.goes_on()) fault = cut.fault_of_going_on(found);
    const bool is_tenth = image.number % 10 == 0;
    return fault.empty() && is_tenth ? fault_of_next_backup(found) : fault;
  }

  const CutCommand cut{GetParam()};
};

TEST_P(BackupCrash, LeavesOldOrNewDataAndABackupThatHolds) {
  const Recording recording = record(cut.site().data, [this] { cut.run(cut.site(), mark); });
  ImageOptions options = image_options(150);
  options.count = (options.count + kCommands.size() - 1) / kCommands.size();

  const ImageCounts counts = for_each_image(recording, options, [this](const Image& image) {
    EXPECT_EQ(fault_of(image), "") << image.description;
  });

  std::cout << recording.operations.size() << " operations, " << describe(counts) << std::endl;
}

INSTANTIATE_TEST_SUITE_P(Of, BackupCrash, testing::ValuesIn(kCommands),
                         [](const auto& test) { return name_of(test.param); });

}  // namespace
}  // namespace theseus::tests
