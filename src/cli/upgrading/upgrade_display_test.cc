#include "cli/upgrading/upgrade_display.h"

#include <gtest/gtest.h>

#include <sstream>

namespace theseus::cli {
namespace {

using upgrade::Stage;

constexpr upgrade::CatalogEntry kEntry{.number = 2, .name = "digests"};

class UpgradeDisplayTest : public ::testing::Test {
 protected:
  void tell_rows(UpgradeDisplay& display) {
    for (const std::int64_t done : {0, 10, 55, 57, 100}) {
      display.tell({.entry = &kEntry, .stage = Stage::backfilling, .done = done, .expected = 100});
    }
  }

  std::istringstream in_;
  std::ostringstream out_;
  std::ostringstream err_;
  Console console_{.in = in_, .out = out_, .err = err_};
};

TEST_F(UpgradeDisplayTest, SaysEachStageOnceAndEachTenthOfTheRowsElsewhereThanOnATerminal) {
  UpgradeDisplay display(console_);

  tell_rows(display);

  EXPECT_EQ(err_.str(), "Step 2 (digests): rows are being carried.\n  10 %\n  50 %\n  100 %\n");
}

TEST_F(UpgradeDisplayTest, DrawsABarOnATerminalAndLeavesItsLine) {
  console_.err_is_terminal = true;
  {
    UpgradeDisplay display(console_);
    tell_rows(display);
  }

  EXPECT_NE(err_.str().find("\r[################..............]  55 %"), std::string::npos)
      << err_.str();
  EXPECT_TRUE(err_.str().ends_with("100 %\n"));
}

TEST_F(UpgradeDisplayTest, SaysWhatThereIsToSayInWords) {
  UpgradeDisplay display(console_);

  display.tell({.message = "Waiting for serve 0.2.0."});

  EXPECT_EQ(err_.str(), "Waiting for serve 0.2.0.\n");
}

}  // namespace
}  // namespace theseus::cli
