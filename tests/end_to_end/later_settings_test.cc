// A theseus.toml that a later release wrote, or that was written for one.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "end_to_end/program.h"
#include "support/temporary_folder.h"

namespace theseus::tests {
namespace {

using ::testing::HasSubstr;

struct LaterSettings : ::testing::Test {
  LaterSettings() {
    std::ofstream(folder / "theseus.toml") << "[upgrade]\non_start = \"wait\"\npart = 3\n"
                                           << "[backup]\nevery = \"24h\"\nshare = 0.5\n";
  }

  TemporaryFolder folder;
};

TEST_F(LaterSettings, StopNoCommandAndAreNamedInALineEach) {
  const Ended remembered = run(folder.path(), {"remember", "tea"});

  const std::string file = (folder / "theseus.toml").string();
  EXPECT_EQ(remembered.code, 0);
  EXPECT_EQ(remembered.err, "The setting backup.share (file " + file +
                                ") is not known to this release and is passed over.\n"
                                "The setting upgrade.part (file " +
                                file + ") is not known to this release and is passed over.\n");
}

TEST_F(LaterSettings, StopNoServerAndStandInItsLog) {
  RunningServer server(folder.path());

  EXPECT_EQ(run(folder.path(), {"status"}).code, 0);
  EXPECT_EQ(server.stop(), 0);

  EXPECT_THAT(server.process().errors(), HasSubstr("setting_passed_over"));
  EXPECT_THAT(server.process().errors(), HasSubstr("upgrade.part"));
}

TEST_F(LaterSettings, AreShownAmongTheOthers) {
  const Ended shown = run(folder.path(), {"serve", "--print-config"});

  EXPECT_EQ(shown.code, 0);
  EXPECT_THAT(shown.out, HasSubstr("upgrade.part"));
  EXPECT_THAT(shown.out, HasSubstr("not known to this release"));
}

}  // namespace
}  // namespace theseus::tests
