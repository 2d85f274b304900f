// SIGKILL of the real program at random moments of an upgrade, its end and its way back, under
// load.
#include <gtest/gtest.h>

#include <iostream>

#include "extent.h"
#include "released.h"
#include "struck_data.h"
#include "support/temporary_folder.h"

namespace theseus::tests {
namespace {

class KillsTest : public OldReleasesTest {};

TEST_F(KillsTest, NoKillOfAnUpgradeLosesWhatWasAcknowledged) {
  const int kills = extent("UPGRADE_KILLS", 100, 8);
  const auto seed = static_cast<unsigned>(extent("UPGRADE_KILL_SEED", 20261121));
  const TemporaryFolder folder;
  StruckData data({.folder = folder / "all",
                   .first_release = first_release(),
                   .memories = extent("UPGRADE_KILL_MEMORIES", 3000, 1000),
                   .seed = seed});
  std::cout << "seed " << seed << ", " << kills << " kills\n";

  while (data.kills() < kills && !HasFailure()) data.strike();

  std::cout << data.summary() << '\n';
}

}  // namespace
}  // namespace theseus::tests
