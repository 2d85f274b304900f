// Two upgraders on one data folder: one has the upgrade, the other waits, goes on or is overtaken.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.h"
#include "upgrade/testing/stepped_folder.h"
#include "upgrade/upgrader.h"

namespace theseus::upgrade {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using testing::message_of;
using testing::stepped_program;
using testing::SteppedFolder;

constexpr int kNotes = 200;
constexpr std::string_view kHeldLocks =
    "SELECT count(*) FROM upgrade_lock WHERE instance IS NOT NULL";

struct UpgradersTogetherTest : ::testing::Test {
  SteppedFolder folder{kNotes};
};

TEST_F(UpgradersTogetherTest, RefusesASecondOneAndNamesTheFirst) {
  std::string refusal;
  OpenOptions options = folder.options(Older::leave);
  options.on_upgrade_event = [&](const UpgradeEvent& event) {
    if (event.stage != Stage::backfilling || event.done == 0 || !refusal.empty()) return;
    refusal = message_of(folder.open(3)->upgrader().carry({}));
  };
  const auto first = folder.open(stepped_program(3), options);
  ASSERT_TRUE(first->upgrader().expand({.to = 3}));

  EXPECT_TRUE(first->upgrader().carry({}));

  EXPECT_THAT(refusal,
              AllOf(HasSubstr("0.3.0 (process "), HasSubstr("has the upgrade of this data")));
}

TEST_F(UpgradersTogetherTest, WaitsForAnotherAndSaysForWhomUntilItIsStopped) {
  std::vector<std::string> told;
  std::stop_source stop;
  OpenOptions patient = folder.options(Older::leave);
  patient.manners.patience = std::chrono::hours(1);
  patient.on_upgrade_event = [&](const UpgradeEvent& event) {
    told.emplace_back(event.message);
    stop.request_stop();
  };
  const auto waiting = folder.open(stepped_program(3), patient);
  std::string refusal;
  OpenOptions options = folder.options(Older::leave);
  options.on_upgrade_event = [&](const UpgradeEvent& event) {
    if (event.stage != Stage::backfilling || event.done == 0 || !refusal.empty()) return;
    refusal = message_of(waiting->upgrader().carry(stop.get_token()));
  };
  const auto first = folder.open(stepped_program(3), options);
  ASSERT_TRUE(first->upgrader().expand({.to = 3}));

  EXPECT_TRUE(first->upgrader().carry({}));

  EXPECT_THAT(told, ElementsAre(AllOf(HasSubstr("Waiting for"), HasSubstr("0.3.0 (process "))));
  EXPECT_THAT(refusal, HasSubstr("has the upgrade of this data"));
}

TEST_F(UpgradersTogetherTest, GoesOnWhereAnotherHasDied) {
  {
    const auto dying = folder.open_to_die(stepped_program(3), 2, Stage::backfilling);
    ASSERT_TRUE(dying->upgrader().expand({.to = 3}));
    EXPECT_THROW((void)dying->upgrader().carry({}), testing::Killed);
  }
  ASSERT_THAT(folder.numbers(kHeldLocks), ElementsAre(1));

  EXPECT_TRUE(folder.open(3)->upgrader().carry({}));

  EXPECT_THAT(folder.numbers("SELECT done FROM progress ORDER BY step"),
              ElementsAre(kNotes, kNotes));
  EXPECT_THAT(folder.numbers(kHeldLocks), ElementsAre(0));
}

TEST_F(UpgradersTogetherTest, LosesItsLockToARollbackAndHarmsNothing) {
  bool is_rolled_back = false;
  OpenOptions options = folder.options(Older::leave);
  options.on_upgrade_event = [&](const UpgradeEvent& event) {
    if (event.stage != Stage::backfilling || event.done == 0) return;
    is_rolled_back = folder.open(3)->upgrader().roll_back({}).has_value();
  };
  const auto carrying = folder.open(stepped_program(3), options);
  ASSERT_TRUE(carrying->upgrader().expand({.to = 3}));

  EXPECT_THROW((void)carrying->upgrader().carry({}), base::Error);

  EXPECT_TRUE(is_rolled_back);
  EXPECT_THAT(folder.numbers("SELECT format FROM stamp"), ElementsAre(1));
  EXPECT_THAT(folder.numbers("SELECT count(*) FROM notes"), ElementsAre(kNotes));
  EXPECT_EQ(folder.refusal(1), "");
}

}  // namespace
}  // namespace theseus::upgrade
