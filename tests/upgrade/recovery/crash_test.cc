// Crashes in every command of an upgrade, up, back and to the end: IMAGES images of them (150) from
// data of the first format, and a fifth as many from each other start, from SEED.
#include <gtest/gtest.h>

#include <iostream>
#include <set>
#include <string>

#include "support/temporary_folder.h"
#include "upgrade/recorder/crash_images.h"
#include "upgrade/recovery/commands.h"
#include "upgrade/recovery/contents.h"
#include "upgrade/recovery/releases.h"
#include "upgrade/recovery/restart.h"
#include "upgrade/recovery/running_program.h"
#include "upgrade/recovery/starts.h"

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

struct UpgradeCrash : testing::TestWithParam<Start> {
  UpgradeCrash() {
    GetParam().make(program, data);
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
    const std::size_t share = 3 * GetParam().rarity;
    options.count = (options.count + share - 1) / share;
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

TEST_P(UpgradeCrash, LeavesDataThatAPlainRestartUpgradesToTheEnd) {
  expect_recovery(recording_of(GetParam().upgrade));
}

TEST_P(UpgradeCrash, LeavesDataThatThePreviousReleaseServesWhereItWasRolledBack) {
  GetParam().upgrade(program, data);

  expect_recovery(recording_of(roll_back));
}

TEST_P(UpgradeCrash, LeavesDataThatGoesForwardWhereItWasUpgradedAgainAndFinalized) {
  GetParam().upgrade(program, data);
  roll_back(program, data);

  expect_recovery(recording_of([](const auto& release, const auto& where) {
    run_upgrade(release, where);
    finalize(release, where);
  }));
}

INSTANTIATE_TEST_SUITE_P(From, UpgradeCrash, testing::ValuesIn(kStarts),
                         [](const auto& test) { return test.param.name; });

}  // namespace
}  // namespace theseus::tests
