#include "app/upgrade_figures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace theseus::app {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

struct UpgradeFigures : ::testing::Test {
  UpgradeFigures() {
    add_upgrade_figures(metrics, {.status =
                                      [this] {
                                        ++asked;
                                        return status;
                                      },
                                  .memories = [this](const std::string&) { return memories; },
                                  .batches = batches});
  }

  int asked = 0;
  upgrade::UpgradeStatus status{.stamp = {},
                                .steps = {{.step = 2,
                                           .stage = upgrade::Stage::backfilling,
                                           .stage_name = "backfilling",
                                           .done = 30,
                                           .expected = 100,
                                           .set_aside = 1,
                                           .queued = 7}}};
  std::optional<MemoriesBeforeAndNow> memories;
  BatchFigures batches;
  http::Metrics metrics;
};

TEST_F(UpgradeFigures, TellWhereEachStepStands) {
  const std::string text = metrics.exposition();

  EXPECT_THAT(text, HasSubstr("theseus_upgrade_stage{step=\"2\",stage=\"backfilling\"} 1\n"));
  EXPECT_THAT(text, HasSubstr("theseus_upgrade_rows_done{step=\"2\"} 30\n"));
  EXPECT_THAT(text, HasSubstr("theseus_upgrade_rows_left{step=\"2\"} 69\n"));
  EXPECT_THAT(text, HasSubstr("theseus_upgrade_rows_set_aside{step=\"2\"} 1\n"));
  EXPECT_THAT(text, HasSubstr("theseus_upgrade_rows_queued{step=\"2\"} 7\n"));
}

TEST_F(UpgradeFigures, TellWhatThereWasBeforeAndIsNowWhileAnUpgradeIsOpen) {
  EXPECT_THAT(metrics.exposition(), Not(HasSubstr("theseus_upgrade_memories{")));

  memories = {.before = {.live = 12, .forgotten = 1}, .now = {.live = 13, .superseded = 2}};

  const std::string text = metrics.exposition();
  EXPECT_THAT(text, HasSubstr("theseus_upgrade_memories{when=\"before\",state=\"live\"} 12\n"));
  EXPECT_THAT(text, HasSubstr("theseus_upgrade_memories{when=\"before\",state=\"forgotten\"} 1\n"));
  EXPECT_THAT(text, HasSubstr("theseus_upgrade_memories{when=\"now\",state=\"live\"} 13\n"));
  EXPECT_THAT(text, HasSubstr("theseus_upgrade_memories{when=\"now\",state=\"superseded\"} 2\n"));
}

// Each family asked for itself, and each time all that is queued was counted.
TEST_F(UpgradeFigures, AskForTheStatusOnceAScrape) {
  metrics.exposition();
  EXPECT_EQ(asked, 1);

  status.steps[0].done = 31;

  EXPECT_THAT(metrics.exposition(), HasSubstr("theseus_upgrade_rows_done{step=\"2\"} 31\n"));
  EXPECT_EQ(asked, 2);
}

}  // namespace
}  // namespace theseus::app
