#include "cli/nearest_name.h"

#include <gtest/gtest.h>

namespace theseus::cli {
namespace {

TEST(NearestName, FindsTheOneWithTheFewestLettersChanged) {
  EXPECT_EQ(find_nearest("listen.prot", {"listen.hosts", "listen.port"}), "listen.port");
}

TEST(NearestName, FindsNothingForWhatIsNoSlip) {
  EXPECT_EQ(find_nearest("entirely_other", {"listen.port", "embedding"}), std::nullopt);
}

}  // namespace
}  // namespace theseus::cli
