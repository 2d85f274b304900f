// The harness held against programs with a bug: what finds nothing proves nothing.
#include "upgrade/recovery/planted.h"

#include <gtest/gtest.h>

#include <functional>
#include <string>

#include "support/temporary_folder.h"
#include "upgrade/recorder/crash_images.h"
#include "upgrade/recovery/commands.h"
#include "upgrade/recovery/contents.h"
#include "upgrade/recovery/first_data.h"
#include "upgrade/recovery/releases.h"
#include "upgrade/recovery/restart.h"
#include "upgrade/recovery/soundness.h"
#include "upgrade/recovery/starts.h"
#include "upgrade/recovery/walk.h"

namespace theseus::tests {
namespace {

struct UpgradeHarness : testing::Test {
  UpgradeHarness() { make_first_data(data); }

  /// Other data to crash on than that of the first format.
  void begin_from(const Start& start, const upgrade::Program& program) const {
    std::filesystem::remove_all(data);
    start.make(program, data);
  }

  /// How many images of crashes in the work are found out.
  std::size_t images_found_out(const upgrade::Program& program, const std::function<void()>& work) {
    const Expectation expected{.contents = contents_of(data), .marks = {}};
    const Recording recording = record(folder.path(), work);
    std::size_t found_out = 0;
    for_each_image(recording, {.count = 60, .seed = 1}, [&](const Image& image) {
      if (!fault_after_restart(program, image.folder / "data", expected).empty()) ++found_out;
    });
    return found_out;
  }

  /// Whether one of some walks is found out.
  static bool is_found_by_walks(const upgrade::Program& program) {
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
      if (!Walk(program, seed).run(14).empty()) return true;
    }
    return false;
  }

  const TemporaryFolder folder;
  const std::filesystem::path data = folder / "data";
};

TEST_F(UpgradeHarness, FindsNothingInTheProgramItself) {
  const upgrade::Program program = newest_release();

  EXPECT_EQ(images_found_out(program, [&] { run_upgrade(program, data); }), 0U);
}

TEST_F(UpgradeHarness, FindsALedgerThatSaysTooEarlyThatANewShapeIsThere) {
  EXPECT_GT(images_found_out(newest_release(), [&] { run_upgrade_with_early_ledger(data); }), 0U);
}

TEST_F(UpgradeHarness, FindsABackfillThatSkipsItsLastBatch) {
  const PlantedProgram planted(Bug::backfill_skips_its_last_batch);

  EXPECT_GT(images_found_out(planted.program(), [&] { run_upgrade(planted.program(), data); }), 0U);
}

TEST_F(UpgradeHarness, FindsARevertThatForgetsATable) {
  const PlantedProgram planted(Bug::revert_forgets_a_table);
  run_upgrade(planted.program(), data);

  EXPECT_GT(images_found_out(planted.program(), [&] { roll_back(planted.program(), data); }), 0U);
  EXPECT_TRUE(is_found_by_walks(planted.program()));
}

TEST_F(UpgradeHarness, FindsPackingThatSkipsItsLastBatch) {
  const PlantedProgram planted(Bug::packing_skips_its_last_batch);

  EXPECT_TRUE(is_found_by_walks(planted.program()));
}

TEST_F(UpgradeHarness, FindsPackingThatChangesAText) {
  const PlantedProgram planted(Bug::packing_changes_a_text);

  EXPECT_GT(images_found_out(planted.program(), [&] { run_upgrade(planted.program(), data); }), 0U);
  EXPECT_TRUE(is_found_by_walks(planted.program()));
}

TEST_F(UpgradeHarness, FindsAPackedTextThatOutlivesItsEraseByAnOlderRelease) {
  const PlantedProgram planted(Bug::packed_text_outlives_its_erase);

  EXPECT_TRUE(is_found_by_walks(planted.program()));
}

TEST_F(UpgradeHarness, FindsDescriptionsThatStayAwayWhenDataIsUpgradedOnceMore) {
  const PlantedProgram planted(Bug::descriptions_stay_away);
  run_upgrade(planted.program(), data);
  const std::string fault_of_first_format = fault_of(data, planted.program());
  begin_from(kReturned, planted.program());

  EXPECT_EQ(fault_of_first_format, "");
  EXPECT_GT(images_found_out(planted.program(), [&] { run_upgrade(planted.program(), data); }), 0U);
}

TEST_F(UpgradeHarness, FindsPackingThatChangesATextOfDataOfTheSecondFormat) {
  const PlantedProgram planted(Bug::packing_changes_a_text);
  begin_from(kSecondFormat, planted.program());

  EXPECT_GT(images_found_out(planted.program(), [&] { run_upgrade(planted.program(), data); }), 0U);
}

TEST_F(UpgradeHarness, FindsACarryThatMissesRowsOfOlderWriters) {
  const PlantedProgram planted(Bug::carry_misses_older_writers);

  EXPECT_TRUE(is_found_by_walks(planted.program()));
}

}  // namespace
}  // namespace theseus::tests
