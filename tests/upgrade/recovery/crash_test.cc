// Crashes in every command of an upgrade, up, back and to the end: IMAGES images of them (150),
// from SEED.
#include <gtest/gtest.h>

#include <iostream>
#include <set>
#include <string>

#include "support/temporary_folder.h"
#include "upgrade/recorder/crash_images.h"
#include "upgrade/recovery/commands.h"
#include "upgrade/recovery/contents.h"
#include "upgrade/recovery/first_data.h"
#include "upgrade/recovery/releases.h"
#include "upgrade/recovery/restart.h"
#include "upgrade/recovery/running_program.h"

namespace theseus::tests {
namespace {

std::int64_t count_ledger_rows(const std::filesystem::path& folder) {
  std::int64_t count = 0;
  read_raw(folder, [&](storage::Transaction& transaction) {
    auto rows = transaction.query("SELECT count(*) FROM ledger");
    if (rows.next()) count = rows.integer(0);
  });
  return count;
}

struct UpgradeCrash : testing::Test {
  UpgradeCrash() {
    make_first_data(data);
    contents = contents_of(data);
  }

  Recording recording_of(void (*command)(const upgrade::Program&, const std::filesystem::path&)) {
    ledger_rows = count_ledger_rows(data);
    return record(folder.path(), [&] { command(program, data); });
  }

  std::string fault_of(const Image& image) const {
    const Expectation expected{
        .contents = contents, .marks = image.marks, .ledger_rows = ledger_rows};
    const auto found = image.folder / "data";
    std::string fault = fault_after_restart(program, found, expected);
    const bool is_tenth = image.number % 10 == 0;
    return fault.empty() && is_tenth ? fault_after_upgrade(program, found, expected) : fault;
  }

  void expect_recovery(const Recording& recording) {
    ImageOptions options = image_options(150);
    options.count = (options.count + 2) / 3;
    const ImageCounts counts = for_each_image(recording, options, [this](const Image& image) {
      EXPECT_EQ(fault_of(image), "") << image.description;
    });
    std::cout << recording.operations.size() << " operations, " << describe(counts) << std::endl;
  }

  const TemporaryFolder folder;
  const std::filesystem::path data = folder / "data";
  const upgrade::Program program = newest_release();
  std::string contents;
  std::int64_t ledger_rows = 0;
};

TEST_F(UpgradeCrash, LeavesDataThatAPlainRestartUpgradesToTheEnd) {
  expect_recovery(recording_of(start_and_carry));
}

TEST_F(UpgradeCrash, LeavesDataThatThePreviousReleaseServesWhereItWasRolledBack) {
  start_and_carry(program, data);

  expect_recovery(recording_of(roll_back));
}

TEST_F(UpgradeCrash, LeavesDataThatGoesForwardWhereItWasUpgradedAgainAndFinalized) {
  start_and_carry(program, data);
  roll_back(program, data);

  expect_recovery(recording_of([](const auto& release, const auto& where) {
    run_upgrade(release, where);
    finalize(release, where);
  }));
}

}  // namespace
}  // namespace theseus::tests
