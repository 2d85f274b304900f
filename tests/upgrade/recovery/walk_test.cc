// Random walks up and back: WALKS of them (40) of STEPS steps (14), from SEED.
#include "upgrade/recovery/walk.h"

#include <gtest/gtest.h>

#include "upgrade/recovery/releases.h"
#include "upgrade/recovery/sample.h"

namespace theseus::tests {
namespace {

TEST(UpgradeWalk, LosesNoWriteAndKeepsNothingErased) {
  const std::uint64_t seed = printed_seed();
  const std::uint64_t walks = number_of("WALKS", 40);
  const int steps = static_cast<int>(number_of("STEPS", 14));

  for (std::uint64_t i = 0; i < walks; ++i) {
    ASSERT_EQ(Walk(newest_release(), seed + i).run(steps), "")
        << "SEED=" << seed + i << " WALKS=1 STEPS=" << steps;
  }
  std::cout << walks << " walks" << std::endl;
}

}  // namespace
}  // namespace theseus::tests
